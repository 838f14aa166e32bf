namespace DtiExtract.Mining.Reading;

/// <summary>The formats that can be read, recognised by content and never by a file's name.</summary>
public enum ReportFormat
{
    /// <summary>Plain text in any of the supported encodings.</summary>
    Txt,

    /// <summary>Office Open XML word processing document.</summary>
    Docx,

    /// <summary>Portable Document Format.</summary>
    Pdf,
}
