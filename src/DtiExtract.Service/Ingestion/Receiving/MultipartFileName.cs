using Microsoft.Net.Http.Headers;

namespace DtiExtract.Service.Ingestion.Receiving;

/// <summary>What a part of a form is called, as browsers, curl and libraries write it.</summary>
internal static class MultipartFileName
{
    /// <summary>The name of the file that the part is; null when it is a field, or a place for a file that was left empty.</summary>
    public static string? Of(ContentDispositionHeaderValue part)
    {
        string name = part.FileNameStar.HasValue ? part.FileNameStar.Value! : HeaderUtilities.UnescapeAsQuotedString(part.FileName).Value ?? string.Empty;
        return name.Length == 0 ? null : name.Replace("%22", "\"", StringComparison.OrdinalIgnoreCase);
    }
}
