using DtiExtract.Archive.Access;
using DtiExtract.Archive.Analysis;
using DtiExtract.Mining.Rules;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Screens;
using DtiExtract.Service.Screens.Comparing;

namespace DtiExtract.Service.Pages.Compare;

/// <summary>Units by an indicator, the highest first.</summary>
internal sealed class RankingModel(CompareDesk desk, RankingAnalysis analysis, ComparisonFiles files, MiningRules rules, CurrentViewer viewers, Locale locale) : ComparePage(desk, files, viewers, locale)
{
    /// <inheritdoc/>
    public override CompareForm Form => CompareForm.Ranking;

    /// <summary>The ranking; null when there are no reports.</summary>
    public RankingTable? Table { get; private set; }

    /// <inheritdoc/>
    protected override int Rows => Table?.Rows.Length ?? 0;

    /// <inheritdoc/>
    protected override async Task FindAsync(Viewer viewer, CompareChoice choice, CancellationToken cancellationToken) =>
        Table = RankingTable.Of(await analysis.RankAsync(viewer, choice.Indicator, choice.Area, choice.Period, cancellationToken), rules.Indicators[choice.Indicator]);

    /// <inheritdoc/>
    protected override TableFile? FileBy(ComparisonSheets sheets) => Table is null ? null : sheets.Of(Table);
}
