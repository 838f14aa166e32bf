using System.Net.Http.Headers;
using System.Text;

namespace DtiExtract.Service.Tests.Ingestion.Receiving;

/// <summary>Forms with files.</summary>
internal static class SomeForm
{
    /// <summary>A form with these files.</summary>
    public static MultipartFormDataContent Of(params (string Name, byte[] Content)[] files)
    {
        var form = new MultipartFormDataContent();
        foreach ((string name, byte[] content) in files)
        {
            form.Add(new ByteArrayContent(content), "files", name);
        }

        return form;
    }

    /// <summary>A form as a browser writes it: names in plain UTF-8.</summary>
    public static HttpContent Raw(string boundary, string body)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse($"multipart/form-data; boundary={boundary}");
        return content;
    }
}
