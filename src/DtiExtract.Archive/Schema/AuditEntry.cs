namespace DtiExtract.Archive.Schema;


/// <summary>A link of the audit trail. Entries are added, never changed; each seals the one before it.</summary>
public sealed class AuditEntry
{
    /// <summary>Its place in the trail, from 1, without gaps.</summary>
    public long Number { get; set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; set; }

    /// <summary>The account; null for the command line and for the service itself.</summary>
    public string? AccountId { get; set; }

    /// <summary>Who, by the name of then.</summary>
    public required string By { get; set; }

    /// <summary>What was done: "finding.decide".</summary>
    public required string Action { get; set; }

    /// <summary>To what: "finding/17".</summary>
    public required string Subject { get; set; }

    /// <summary>What changed, as JSON; never the contents of reports.</summary>
    public required string Details { get; set; }

    /// <summary>The hash of the entry before; zeros for the first.</summary>
    public required string PreviousHash { get; set; }

    /// <summary>SHA-256 over all of the above, in lower-case hexadecimal.</summary>
    public required string Hash { get; set; }
}
