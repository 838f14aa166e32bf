namespace DtiExtract.Archive.Schema;


/// <summary>A finding with what was decided of it.</summary>
public sealed class StoredFinding
{
    /// <summary>Its number in the archive; it stays the same when the report is mined again.</summary>
    public long Id { get; set; }

    /// <summary>The report that has it.</summary>
    public long ReportId { get; set; }

    /// <summary>Its rank in the report: 3 for "x3".</summary>
    public int Number { get; set; }

    /// <summary>What is wrong, in the word of the contract.</summary>
    public required string Type { get; set; }

    /// <summary>The check that found it.</summary>
    public required string Rule { get; set; }

    /// <summary>How grave it is, in the word of the contract.</summary>
    public required string Severity { get; set; }

    /// <summary>Whether other reports take part.</summary>
    public bool IsAcross { get; set; }

    /// <summary>The same for findings about the same statement, wherever it stands.</summary>
    public required string Statement { get; set; }

    /// <summary>The <see cref="Mining.Reconciliation.Finding"/> in its kept form.</summary>
    public required string Body { get; set; }

    /// <summary>The words that it speaks of with their headings and pages, as JSON: lists and sheets are written without opening the report.</summary>
    public required string Places { get; set; }

    /// <summary>What it says and quotes, folded, to be searched.</summary>
    public required string Words { get; set; }

    /// <summary>How much it is worth an auditor's time; more is more.</summary>
    public int Worth { get; set; }

    /// <summary>What was decided of it.</summary>
    public FindingStatus Status { get; set; }

    /// <summary>Whether the decision in force is a second person's.</summary>
    public bool IsSeconded { get; set; }

    /// <summary>What became of it at the last mining.</summary>
    public FindingChange Change { get; set; }

    /// <summary>When it was first found.</summary>
    public DateTimeOffset FoundAt { get; set; }

    /// <summary>When it was last decided of; null when it is open and always was.</summary>
    public DateTimeOffset? DecidedAt { get; set; }

    /// <summary>Counts up with every change, so that nobody decides of what they have not seen.</summary>
    public int Version { get; set; }
}
