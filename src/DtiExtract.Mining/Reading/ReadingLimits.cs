namespace DtiExtract.Mining.Reading;

/// <summary>Limits of size, time and memory while a report is read. The defaults hold any real report many times over.</summary>
public sealed record ReadingLimits
{
    /// <summary>Largest .docx or .pdf, in bytes.</summary>
    public long MaxFileBytes { get; init; } = 64L << 20;

    /// <summary>Largest plain text file, in bytes.</summary>
    public long MaxPlainTextBytes { get; init; } = 8L << 20;

    /// <summary>Most bytes that may come out of one part of an archive, counted as they come.</summary>
    public long MaxUnpackedBytes { get; init; } = 256L << 20;

    /// <summary>Most characters of text in one report.</summary>
    public int MaxCharacters { get; init; } = 2_000_000;

    /// <summary>Most paragraphs, list items and table rows in one report, empty ones counted.</summary>
    public int MaxParagraphs { get; init; } = 200_000;

    /// <summary>Deepest nesting of document elements.</summary>
    public int MaxDepth { get; init; } = 256;

    /// <summary>Longest time that the extractor of .pdf text may take.</summary>
    public TimeSpan PdfTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Most memory that the extractor of .pdf text may address, in bytes.</summary>
    public long PdfMemoryBytes { get; init; } = 256L << 20;
}
