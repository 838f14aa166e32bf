namespace DtiExtract.Mining.Criteria;

/// <summary>Which way an indicator is better.</summary>
public enum Direction
{
    /// <summary>None: a plain count or amount.</summary>
    None,

    /// <summary>Higher is better.</summary>
    Higher,
}
