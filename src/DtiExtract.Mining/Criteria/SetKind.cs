namespace DtiExtract.Mining.Criteria;

/// <summary>What a criterion set is for.</summary>
public enum SetKind
{
    /// <summary>Each criterion is met or not; the unit is recognised or not.</summary>
    Recognition,

    /// <summary>Each criterion gives points; the units are ranked.</summary>
    Scoring,
}
