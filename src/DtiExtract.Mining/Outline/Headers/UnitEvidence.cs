namespace DtiExtract.Mining.Outline.Headers;

/// <summary>What a report shows of one unit, added up over its mentions.</summary>
internal sealed class UnitEvidence(Unit unit)
{
    private const int MaxMentions = 20;

    /// <summary>The unit, in the first spelling in which its name stands in a sentence.</summary>
    public Unit Unit { get; } = unit;

    /// <summary>Place of its last mention in the letterhead; -1 when it has none.</summary>
    public int Letterhead { get; set; } = -1;

    /// <summary>Whether the title names it, not as the author of a document that is cited.</summary>
    public bool IsInTitle { get; set; }

    /// <summary>Whether a sentence says that it reports.</summary>
    public bool Reports { get; set; }

    /// <summary>Whether the report is addressed to it.</summary>
    public bool IsAddressed { get; set; }

    /// <summary>Whether it is named right after the unit that reports, as what holds it.</summary>
    public int Holds { get; set; }

    /// <summary>How often it is named, acting bodies counted twice, and sites that bear its name.</summary>
    public int Mentions { get; set; }

    /// <summary>How much the mere mentions weigh: foreign units are named often too, but not everywhere.</summary>
    public int Frequency => Math.Min(Mentions, MaxMentions);
}
