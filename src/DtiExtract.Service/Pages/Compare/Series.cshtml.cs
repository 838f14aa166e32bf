using DtiExtract.Archive.Access;
using DtiExtract.Archive.Analysis;
using DtiExtract.Mining.Rules;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Screens;
using DtiExtract.Service.Screens.Comparing;

namespace DtiExtract.Service.Pages.Compare;

/// <summary>How an indicator of a unit, or of an area's units, went on.</summary>
internal sealed class SeriesModel(CompareDesk desk, SeriesAnalysis analysis, ComparisonFiles files, MiningRules rules, CurrentViewer viewers, Locale locale) : ComparePage(desk, files, viewers, locale)
{
    /// <inheritdoc/>
    public override CompareForm Form => CompareForm.Series;

    /// <summary>The series; null when there are no reports.</summary>
    public SeriesTable? Table { get; private set; }

    /// <summary>The one unit that is asked for.</summary>
    public string? Unit => string.IsNullOrWhiteSpace(Query.Unit) ? null : Query.Unit.Trim();

    /// <summary>The keys of the units that are to be drawn.</summary>
    public string[] Draw => Query.Draw ?? [];

    /// <summary>What else stands in the address when units are picked on a page of the table: all other choices, and the units picked on other pages.</summary>
    public IEnumerable<(string Name, string Value)> KeptBeside(IEnumerable<SeriesRow> rows)
    {
        var here = rows.Select(row => row.Unit.Key).ToHashSet(StringComparer.Ordinal);
        return Request.Query.SelectMany(pair => pair.Value, (pair, value) => (pair.Key, value!))
            .Where(one => !string.IsNullOrEmpty(one.Item2) && !(one.Key == "draw" && here.Contains(one.Item2)));
    }

    /// <inheritdoc/>
    protected override int Rows => Table?.Rows.Length ?? 0;

    /// <inheritdoc/>
    protected override async Task FindAsync(Viewer viewer, CompareChoice choice, CancellationToken cancellationToken)
    {
        // A unit has one level, and may have changed its district.
        AnalysisArea area = Unit is null ? choice.Area : choice.Area with { District = null, Level = null };
        IndicatorSeries found = await analysis.FindAsync(viewer, choice.Indicator, Unit is null ? [] : [Unit], area, null, null, cancellationToken);
        Table = SeriesTable.Of(found, rules.Indicators[choice.Indicator], Query.Months);
    }

    /// <inheritdoc/>
    protected override TableFile? FileBy(ComparisonSheets sheets) => Table is null ? null : ComparisonSheets.Of(Table);
}
