namespace DtiExtract.Service.Screens.Comparing;

/// <summary>What is to be compared, as it stands in the address.</summary>
/// <param name="Area">The province, or a district of one; <see cref="Everywhere"/> for all areas.</param>
/// <param name="Level">The level of units: "commune", "district" or "province".</param>
/// <param name="Period">The code of the period.</param>
/// <param name="Indicators">The indicators side by side.</param>
/// <param name="Indicator">The one indicator of a series or ranking.</param>
/// <param name="Unit">The one unit of a series.</param>
/// <param name="Months">How long the periods of a series are.</param>
/// <param name="Part">Which page of units, from 1.</param>
/// <param name="Sort">The indicator by which units side by side stand; their names without one.</param>
/// <param name="Direction">"asc" or "desc".</param>
/// <param name="Reported">Whether units without a report are left out.</param>
/// <param name="Draw">The keys of the units that the chart of a series draws.</param>
internal sealed record CompareQuery(
    string? Area = null,
    string? Level = null,
    string? Period = null,
    string[]? Indicators = null,
    string? Indicator = null,
    string? Unit = null,
    int? Months = null,
    int? Part = null,
    string? Sort = null,
    string? Direction = null,
    bool? Reported = null,
    string[]? Draw = null)
{
    /// <summary>Stands for all areas: an empty word in an address means that the area is to be proposed.</summary>
    public const string Everywhere = "all";

    /// <summary>Everything as it is proposed.</summary>
    public static CompareQuery Proposed { get; } = new();

    /// <summary>The area that is asked for; null when it is to be proposed.</summary>
    public AreaChoice? Place => Area is null ? null : Area == Everywhere ? default(AreaChoice) : AreaChoice.Read(Area);
}
