namespace DtiExtract.Mining.Criteria;

/// <summary>How an indicator is measured.</summary>
public enum Measure
{
    /// <summary>A share in percent.</summary>
    Rate,

    /// <summary>A number of things.</summary>
    Count,

    /// <summary>An amount in đồng.</summary>
    Money,

    /// <summary>A number for each hundred or thousand people.</summary>
    PerCapita,

    /// <summary>Whether something exists or was done.</summary>
    YesNo,
}
