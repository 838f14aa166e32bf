namespace DtiExtract.Service.Screens.Comparing;

/// <summary>What is to be compared, as it stands in the address.</summary>
/// <param name="Area">The province, or a district of one.</param>
/// <param name="Level">The level of units: "commune", "district" or "province".</param>
/// <param name="Period">The code of the period.</param>
/// <param name="Indicators">The indicators side by side.</param>
/// <param name="Indicator">The one indicator of a series or ranking.</param>
/// <param name="Unit">The one unit of a series.</param>
/// <param name="Months">How long the periods of a series are.</param>
/// <param name="Part">Which page of units, from 1.</param>
internal sealed record CompareQuery(string? Area, string? Level, string? Period, string[]? Indicators, string? Indicator, string? Unit, int? Months, int? Part)
{
    /// <summary>Everything as it is proposed.</summary>
    public static CompareQuery Proposed { get; } = new(null, null, null, null, null, null, null, null);
}
