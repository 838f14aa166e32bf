namespace DtiExtract.Archive.Schema;


/// <summary>Files that were given in together.</summary>
public sealed class Batch
{
    /// <summary>Its number.</summary>
    public long Id { get; set; }

    /// <summary>What the person called it, or the day and hour.</summary>
    public required string Name { get; set; }

    /// <summary>How it came.</summary>
    public BatchSource Source { get; set; }

    /// <summary>The account that gave it in; null for the command line.</summary>
    public string? AccountId { get; set; }

    /// <summary>The name of the person, as it was then.</summary>
    public required string By { get; set; }

    /// <summary>When it was begun.</summary>
    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>When all its files had been received; null while they come in.</summary>
    public DateTimeOffset? ReceivedAt { get; set; }

    /// <summary>When its last file came to an end; null until then.</summary>
    public DateTimeOffset? FinishedAt { get; set; }
}
