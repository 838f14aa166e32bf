using System.Collections.Frozen;
using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Searching.Figures;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Rules;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Analysis;

/// <summary>Holds figures of a list against the targets that their own reports state for the same indicator.</summary>
/// <param name="rules">The indicators.</param>
public sealed class FigureTargets(MiningRules rules)
{
    private static readonly string Value = Terms.Of(IndicatorRole.Value).Code;
    private static readonly string Result = Terms.Of(FigureRole.Result).Code;

    /// <summary>The verdicts on those figures of a page for which there is one, by the numbers of the figures.</summary>
    public async Task<FrozenDictionary<long, FigureVerdict>> FindAsync(ArchiveContext archive, IReadOnlyCollection<FigureRow> rows, CancellationToken cancellationToken)
    {
        StoredFigure[] results = [.. rows.Select(row => row.Figure).Where(figure => figure.Role == Result && figure.IndicatorRole == Value)];
        long[] reports = [.. results.Select(figure => figure.ReportId).Distinct()];
        string[] indicators = [.. results.Select(figure => figure.IndicatorId!).Distinct()];
        ILookup<(long, string), StoredFigure> stated = (await archive.Figures.AsNoTracking()
            .Where(figure => reports.Contains(figure.ReportId) && indicators.Contains(figure.IndicatorId) && figure.IndicatorRole == Value)
            .ToListAsync(cancellationToken)).ToLookup(figure => (figure.ReportId, figure.IndicatorId!));
        return results.Select(figure => (figure.Id, Verdict: Judge(figure, stated[(figure.ReportId, figure.IndicatorId!)])))
            .Where(one => one.Verdict is not null).ToFrozenDictionary(one => one.Id, one => one.Verdict!);
    }

    private FigureVerdict? Judge(StoredFigure figure, IEnumerable<StoredFigure> stated) =>
        StatementChooser.TargetFor(figure, stated) is { } target && rules.Indicators.TryGet(figure.IndicatorId!, out Indicator? indicator)
            ? new FigureVerdict(target, TargetVerdicts.Of(StatementChooser.ValueOf(figure), target, indicator.Direction))
            : null;
}

/// <summary>How a figure stands to its target.</summary>
/// <param name="Target">The target that the report states.</param>
/// <param name="Verdict">Whether it is reached.</param>
public sealed record FigureVerdict(double Target, TargetVerdict Verdict);
