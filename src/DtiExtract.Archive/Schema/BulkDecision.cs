namespace DtiExtract.Archive.Schema;

/// <summary>A decision of many findings at once. The findings are set down when it is asked for; what comes in later is not decided of unseen.</summary>
public sealed class BulkDecision
{
    /// <summary>Its name, the same in all its decisions.</summary>
    public required string Id { get; set; }

    /// <summary>The account that asked for it.</summary>
    public required string AccountId { get; set; }

    /// <summary>By what the findings were chosen, as JSON.</summary>
    public required string Filter { get; set; }

    /// <summary>The findings with the versions that were seen, as JSON: a list of pairs.</summary>
    public required string Findings { get; set; }

    /// <summary>When the findings were set down.</summary>
    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>When it was carried out; null while it is only looked at.</summary>
    public DateTimeOffset? DecidedAt { get; set; }
}
