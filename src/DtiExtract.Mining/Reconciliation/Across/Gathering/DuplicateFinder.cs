using System.Collections.Immutable;

namespace DtiExtract.Mining.Reconciliation.Across.Gathering;

/// <summary>Finds reports that stand there twice: the same bytes, the same sentences, or most sentences of one unit and period.</summary>
/// <param name="sameSentences">The share of equal sentences from which two reports are versions of one, in percent.</param>
internal sealed class DuplicateFinder(decimal sameSentences)
{
    private const int FewestSentences = 8;

    private readonly Dictionary<string, ReportDigest> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<uint, List<ReportDigest>> _texts = [];
    private readonly Dictionary<(string?, DateOnly?, DateOnly?), List<ReportDigest>> _periods = [];

    /// <summary>Each copy with the report that it is one of.</summary>
    /// <param name="reports">In their order.</param>
    public IEnumerable<DuplicatePair> Find(ImmutableArray<ReportDigest> reports)
    {
        foreach (ReportDigest report in reports)
        {
            if (Find(report) is { } pair)
            {
                yield return pair;
            }
            else
            {
                Keep(report);
            }
        }
    }

    private DuplicatePair? Find(ReportDigest report)
    {
        if (report.Sha256 is { } sha && _files.TryGetValue(sha, out ReportDigest? same))
        {
            return new DuplicatePair(report, same, IsSameFile: true, 100);
        }

        IEnumerable<ReportDigest> candidates = _texts.GetValueOrDefault(TextOf(report), []).Concat(PeriodOf(report) is { } period ? _periods.GetValueOrDefault(period, []) : []);
        return report.Sentences.Length < FewestSentences ? null : candidates
            .Select(other => new DuplicatePair(report, other, IsSameFile: false, Share(report.Sentences, other.Sentences)))
            .Where(pair => pair.Share >= sameSentences)
            .MaxBy(pair => pair.Share);
    }

    private void Keep(ReportDigest report)
    {
        if (report.Sha256 is { } sha)
        {
            _files.Add(sha, report);
        }

        ListOf(_texts, TextOf(report)).Add(report);
        if (PeriodOf(report) is { } period)
        {
            ListOf(_periods, period).Add(report);
        }
    }

    private static (string?, DateOnly?, DateOnly?)? PeriodOf(ReportDigest report) =>
        UnitLineage.KeyOf(report) is { } unit ? (unit, report.Header.PeriodStart, report.Header.PeriodEnd) : null;

    private static uint TextOf(ReportDigest report) => Digesting.TextHash.Of(report.Sentences.AsSpan());

    private static decimal Share(ImmutableArray<uint> one, ImmutableArray<uint> other)
    {
        int same = 0;
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            int order = one[i].CompareTo(other[j]);
            same += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return Math.Round(100m * same / Math.Max(1, Math.Max(one.Length, other.Length)), 1);
    }

    private static List<ReportDigest> ListOf<TKey>(Dictionary<TKey, List<ReportDigest>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out List<ReportDigest>? list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }
}
