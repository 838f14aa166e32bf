using System.Collections.Immutable;
using DtiExtract.Mining.Reconciliation.Across.Gathering;

namespace DtiExtract.Mining.Reconciliation.Across;

/// <summary>What a unit stated in earlier reports. Across the reform of 1 July 2025 it goes back to the sum of the units that it was formed of, where all of them reported.</summary>
/// <param name="reports">The reports.</param>
internal sealed class SeriesHistory(ReportCollection reports)
{
    /// <summary>The points before <paramref name="report"/>, the oldest first; one for each end of a period.</summary>
    /// <param name="report">The report.</param>
    /// <param name="indicator">The indicator.</param>
    public ImmutableArray<SeriesPoint> Before(ReportDigest report, string indicator)
    {
        ImmutableArray<SeriesPoint> own = [.. Earlier(report).Select(one => PointOf(one, indicator)).OfType<SeriesPoint>()];
        return own.IsEmpty && SumBefore(report, indicator) is { } sum ? [sum] : own;
    }

    /// <summary>The reports of the same unit on periods that ended before, the oldest first. Where several end on one day, it is open which of them is right: they are left out.</summary>
    public IEnumerable<ReportDigest> Earlier(ReportDigest report) => UnitLineage.KeyOf(report) is { } unit
        ? reports.Of(unit).Where(other => other.Header.PeriodEnd < report.Header.PeriodEnd).GroupBy(other => other.Header.PeriodEnd).Where(group => group.Count() == 1).Select(group => group.First())
        : [];

    /// <summary>The last reports of the units that the unit of a report was formed of; empty unless all of them reported.</summary>
    public ImmutableArray<ReportDigest> Predecessors(ReportDigest report)
    {
        ReportDigest[] last = [.. reports.Lineage.PredecessorsOf(report).Select(reports.Of).Where(own => !own.IsEmpty).Select(own => own[^1])];
        return last.Length == reports.Lineage.PredecessorsOf(report).Length ? [.. last] : [];
    }

    private SeriesPoint? SumBefore(ReportDigest report, string indicator)
    {
        ImmutableArray<ReportDigest> before = Predecessors(report);
        ImmutableArray<(ReportDigest, DigestFigure)> places = [.. before.Select(one => (one, reports.Stated(one, indicator)!)).Where(place => place.Item2 is not null)];
        return places.Length == before.Length && !places.IsEmpty ? SeriesPoint.Sum(places) : null;
    }

    private SeriesPoint? PointOf(ReportDigest report, string indicator) =>
        reports.Stated(report, indicator) is { } figure ? SeriesPoint.Of(report, figure) : null;
}
