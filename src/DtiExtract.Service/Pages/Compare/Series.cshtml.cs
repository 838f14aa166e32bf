using DtiExtract.Archive.Access;
using DtiExtract.Archive.Analysis;
using DtiExtract.Mining.Rules;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Screens.Comparing;

namespace DtiExtract.Service.Pages.Compare;

/// <summary>How an indicator of a unit, or of an area's units, went on.</summary>
internal sealed class SeriesModel(CompareDesk desk, SeriesAnalysis analysis, MiningRules rules, CurrentViewer viewers) : ComparePage(desk, viewers)
{
    /// <summary>How many rows the table shows.</summary>
    public const int MostRows = 200;

    /// <inheritdoc/>
    public override CompareForm Form => CompareForm.Series;

    /// <summary>The series; null when there are no reports.</summary>
    public SeriesTable? Table { get; private set; }

    /// <summary>The one unit that is asked for.</summary>
    public string? Unit => string.IsNullOrWhiteSpace(Query.Unit) ? null : Query.Unit.Trim();

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Viewer viewer = await ChooseAsync(cancellationToken);
        if (Choice is { } choice)
        {
            // A unit has one level, and may have changed its district.
            AnalysisArea area = Unit is null ? choice.Area : choice.Area with { District = null, Level = null };
            Table = SeriesTable.Of(await analysis.FindAsync(viewer, choice.Indicator, Unit is null ? [] : [Unit], area, null, null, cancellationToken), rules.Indicators[choice.Indicator], Query.Months);
        }
    }
}
