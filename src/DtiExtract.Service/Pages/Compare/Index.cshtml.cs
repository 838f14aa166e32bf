using System.Collections.Immutable;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Analysis;
using DtiExtract.Mining.Rules;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Screens;
using DtiExtract.Service.Screens.Comparing;

namespace DtiExtract.Service.Pages.Compare;

/// <summary>Units side by side, by several indicators.</summary>
internal sealed class ComparisonModel(CompareDesk desk, ComparisonAnalysis analysis, ComparisonFiles files, MiningRules rules, CurrentViewer viewers, Locale locale) : ComparePage(desk, files, viewers, locale)
{
    /// <inheritdoc/>
    public override CompareForm Form => CompareForm.Matrix;

    /// <summary>The table; null when there are no reports.</summary>
    public ComparisonTable? Table { get; private set; }

    /// <summary>The warnings of all columns.</summary>
    public IEnumerable<(string Of, ImmutableArray<AnalysisWarning> Warnings)> Warnings => Table?.Columns.Select(column => (Locale.Of(IndicatorTexts.Of(column.Indicator)), column.Warnings)) ?? [];

    /// <inheritdoc/>
    protected override int Rows => Table?.Units.Length ?? 0;

    /// <summary>The address of the table in the order that the head of a column offers.</summary>
    public string AddressOf(SortHead head) => Request.With(("sort", head.Key), ("direction", head.Next == (head.IsNumber ? "desc" : "asc") ? null : head.Next));

    /// <inheritdoc/>
    protected override async Task FindAsync(Viewer viewer, CompareChoice choice, CancellationToken cancellationToken) =>
        Table = ComparisonTable.Of(await analysis.CompareAsync(viewer, choice.Area, choice.Period, [.. choice.Indicators], cancellationToken), rules.Indicators, ComparisonOrder.Of(Query, choice.Indicators));

    /// <inheritdoc/>
    protected override TableFile? FileBy(ComparisonSheets sheets) => Table is null ? null : sheets.Of(Table);
}
