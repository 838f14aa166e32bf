using System.IO.Compression;
using System.Text;

namespace DtiExtract.BadInputs.Making;

/// <summary>Small and hostile .docx files.</summary>
internal static class Docx
{
    /// <summary>The part that holds the text.</summary>
    public const string Main = "word/document.xml";

    private const string Start = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private const string End = "</w:body></w:document>";

    private const string ExternalPicture =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" TargetMode=\"External\""
        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"http://example.invalid/seal.png\"/></Relationships>";

    /// <summary>A document of paragraphs.</summary>
    public static byte[] Of(IEnumerable<string> paragraphs) => Zip((Main, Body(paragraphs)));

    /// <summary>A document that wants a picture from the network.</summary>
    public static byte[] WithExternalPicture(IEnumerable<string> paragraphs) =>
        Zip((Main, Body(paragraphs)), ("word/_rels/document.xml.rels", ExternalPicture));

    /// <summary>Writes an archive of one part.</summary>
    public static void WritePart(string path, string part, string content) => File.WriteAllBytes(path, Zip((part, content)));

    /// <summary>Writes a document whose body is one stretch again and again.</summary>
    /// <param name="path">Where to write it.</param>
    /// <param name="opening">What stands before the first.</param>
    /// <param name="stretch">The stretch.</param>
    /// <param name="length">Bytes that come out of the archive.</param>
    public static void WriteRepeated(string path, string opening, string stretch, long length)
    {
        using FileStream file = File.Create(path);
        using var archive = new ZipArchive(file, ZipArchiveMode.Create);
        using Stream part = archive.CreateEntry(Main, CompressionLevel.Fastest).Open();
        part.Write(Encoding.UTF8.GetBytes(Start + opening));
        byte[] many = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(stretch, (1 << 20) / stretch.Length)));
        for (long written = 0; written < length; written += many.Length)
        {
            part.Write(many);
        }
    }

    private static string Body(IEnumerable<string> paragraphs)
    {
        var xml = new StringBuilder(Start);
        foreach (string paragraph in paragraphs)
        {
            xml.Append("<w:p><w:r><w:t>").Append(paragraph).Append("</w:t></w:r></w:p>");
        }

        return xml.Append(End).ToString();
    }

    private static byte[] Zip(params ReadOnlySpan<(string Part, string Content)> parts)
    {
        var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach ((string part, string content) in parts)
            {
                using Stream stream = archive.CreateEntry(part).Open();
                stream.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return bytes.ToArray();
    }
}
