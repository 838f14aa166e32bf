using DtiExtract.Archive.Access;
using DtiExtract.Archive.Analysis;
using DtiExtract.Mining.Rules;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Screens.Comparing;

namespace DtiExtract.Service.Pages.Compare;

/// <summary>Units by an indicator, the highest first.</summary>
internal sealed class RankingModel(CompareDesk desk, RankingAnalysis analysis, MiningRules rules, CurrentViewer viewers) : ComparePage(desk, viewers)
{
    /// <inheritdoc/>
    public override CompareForm Form => CompareForm.Ranking;

    /// <summary>The ranking; null when there are no reports.</summary>
    public Ranking? Ranking { get; private set; }

    /// <summary>How each value stands.</summary>
    public ComparisonColumn? Column { get; private set; }

    /// <summary>The target that most reports state; null when none does.</summary>
    public double? Target => Ranking?.Ranked.Select(one => one.Value.Target).OfType<double>().CountBy(target => target).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => (double?)pair.Key).FirstOrDefault();

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Viewer viewer = await ChooseAsync(cancellationToken);
        if (Choice is { } choice)
        {
            Ranking = await analysis.RankAsync(viewer, choice.Indicator, choice.Area, choice.Period, cancellationToken);
            Column = ComparisonColumn.Of(rules.Indicators[choice.Indicator], [.. Ranking.Ranked.Select(one => one.Value)], Ranking.Warnings);
        }
    }
}
