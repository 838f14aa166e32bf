namespace DtiExtract.Archive.Schema;


/// <summary>What a person said of a finding. Decisions are added, never changed.</summary>
public sealed class Decision
{
    /// <summary>Its number.</summary>
    public long Id { get; set; }

    /// <summary>The finding.</summary>
    public long FindingId { get; set; }

    /// <summary>What it says.</summary>
    public DecisionKind Kind { get; set; }

    /// <summary>Why.</summary>
    public required string Reason { get; set; }

    /// <summary>The right values, as JSON: a list of figure, field and value; null unless it corrects.</summary>
    public string? Corrections { get; set; }

    /// <summary>Whether a second reviewer looked at what another one had decided.</summary>
    public bool IsSecondOpinion { get; set; }

    /// <summary>The decision that it takes back.</summary>
    public long? Undoes { get; set; }

    /// <summary>The same for decisions that were made together.</summary>
    public string? BulkId { get; set; }

    /// <summary>The status before it.</summary>
    public FindingStatus Before { get; set; }

    /// <summary>The status after it.</summary>
    public FindingStatus After { get; set; }

    /// <summary>The account.</summary>
    public required string AccountId { get; set; }

    /// <summary>The name of the person, as it was then.</summary>
    public required string By { get; set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; set; }
}
