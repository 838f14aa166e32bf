namespace DtiExtract.Archive.Schema;

/// <summary>A stretch of a report that is found and shown as one.</summary>
public sealed class StoredPassage
{
    /// <summary>Its number in the archive, made of the report's and its own in the report: the newer the report, the higher.</summary>
    public long Id { get; set; }

    /// <summary>The report.</summary>
    public long ReportId { get; set; }

    /// <summary>First position in the report's text.</summary>
    public int Start { get; set; }

    /// <summary>First position after it.</summary>
    public int End { get; set; }

    /// <summary>The heading above it, or at its beginning.</summary>
    public string? Heading { get; set; }

    /// <summary>The words there.</summary>
    public required string Text { get; set; }

    /// <summary>Ids of what its figures measure, with spaces between them.</summary>
    public string? Indicators { get; set; }

    /// <summary>Types of what was found in it, in the words of the contract, with spaces between them.</summary>
    public string? Findings { get; set; }
}
