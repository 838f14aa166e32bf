namespace DtiExtract.Archive.Schema;


/// <summary>A file that was given in, and what became of it.</summary>
public sealed class Upload
{
    /// <summary>Its number.</summary>
    public long Id { get; set; }

    /// <summary>The batch.</summary>
    public long BatchId { get; set; }

    /// <summary>The name as the person knows it, with the archive and folders that it came in: "quy1.zip/xa-a/bao-cao.docx".</summary>
    public required string Name { get; set; }

    /// <summary>Number of bytes.</summary>
    public long Size { get; set; }

    /// <summary>SHA-256 of the bytes in lower-case hexadecimal; null when they were not kept.</summary>
    public string? Sha256 { get; set; }

    /// <summary>Where it is on its way.</summary>
    public UploadState State { get; set; }

    /// <summary>Why it failed, or what is doubtful: a list of <see cref="Mining.Problem"/> as JSON; null when there is nothing to say.</summary>
    public string? Problems { get; set; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; set; }

    /// <summary>When it was received.</summary>
    public DateTimeOffset ReceivedAt { get; set; }

    /// <summary>From when on it may be tried.</summary>
    public DateTimeOffset DueAt { get; set; }

    /// <summary>When the last try began.</summary>
    public DateTimeOffset? StartedAt { get; set; }

    /// <summary>When it came to an end.</summary>
    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>The worker that has it.</summary>
    public string? ClaimedBy { get; set; }

    /// <summary>Until when the worker has it, unless it says that it is still at it.</summary>
    public DateTimeOffset? ClaimedUntil { get; set; }

    /// <summary>The report that it became, or is a duplicate of.</summary>
    public long? ReportId { get; set; }
}
