using System.Collections.Immutable;

namespace DtiExtract.Mining.Reading;

/// <summary>A report as read: its text in reading order, its blocks, and the way back to the original.</summary>
public sealed record ReportText
{
    /// <summary>The format that the content showed.</summary>
    public required ReportFormat Format { get; init; }

    /// <summary>The text that all spans count in. For a .txt it is the file as decoded, untouched; for .docx and .pdf the reader makes it.</summary>
    public required string Text { get; init; }

    /// <summary>The blocks in reading order. Every figure lies inside one block.</summary>
    public required ImmutableArray<TextBlock> Blocks { get; init; }

    /// <summary>The way back to the original.</summary>
    public required ISourceMap Source { get; init; }

    /// <summary>What could not be read, or was read with a guess.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];
}
