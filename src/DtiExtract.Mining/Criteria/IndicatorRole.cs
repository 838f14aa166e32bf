namespace DtiExtract.Mining.Criteria;

/// <summary>What a figure is to its indicator.</summary>
public enum IndicatorRole
{
    /// <summary>It states the indicator.</summary>
    Value,

    /// <summary>It states the base of the rate that stands beside it.</summary>
    Denominator,
}
