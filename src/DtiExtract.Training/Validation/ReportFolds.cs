using System.Collections.Immutable;
using DtiExtract.Mining.Criteria.Classifying;
using DtiExtract.Training.Examples;

namespace DtiExtract.Training.Validation;

/// <summary>Parts the reports for leaving some out: reports of one unit, and reports that share text, are never on both sides.</summary>
internal static class ReportFolds
{
    private const int PassageWords = 12;
    private const double TwinShare = 0.1;

    /// <summary>The folds, each with the reports that are left out together. A report's fold follows from names alone, so that new reports leave the others where they were.</summary>
    public static ImmutableArray<ImmutableArray<TrainingReport>> Of(IReadOnlyList<TrainingReport> reports, int mostFolds) =>
    [
        .. from groupOfReports in Groups(reports)
           let fold = FeatureHash.Join(0, FeatureHash.Of(groupOfReports[0].Name)) % (uint)mostFolds
           group groupOfReports by fold into folds
           orderby folds.Key
           select folds.SelectMany(reports => reports).OrderBy(report => report.Name, StringComparer.Ordinal).ToImmutableArray(),
    ];

    /// <summary>Reports that belong together, each group by name.</summary>
    internal static ImmutableArray<ImmutableArray<TrainingReport>> Groups(IReadOnlyList<TrainingReport> reports)
    {
        TrainingReport[] sorted = [.. reports.OrderBy(report => report.Name, StringComparer.Ordinal)];
        HashSet<uint>[] passages = [.. sorted.Select(report => Passages(report.Text))];
        int[] groupOf = [.. Enumerable.Range(0, sorted.Length)];
        for (int i = 0; i < sorted.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (groupOf[i] != groupOf[j] && AreTwins(i, j))
                {
                    Merge(groupOf, groupOf[i], groupOf[j]);
                }
            }
        }

        return [.. sorted.Index().GroupBy(entry => groupOf[entry.Index], entry => entry.Item).Select(members => members.ToImmutableArray())];

        bool AreTwins(int i, int j) =>
            (sorted[i].Unit.Length > 0 && sorted[i].Unit == sorted[j].Unit)
            || passages[i].Count(passages[j].Contains) > TwinShare * Math.Min(passages[i].Count, passages[j].Count);
    }

    private static void Merge(int[] groupOf, int first, int second)
    {
        (int kept, int given) = (Math.Min(first, second), Math.Max(first, second));
        foreach (ref int group in groupOf.AsSpan())
        {
            group = group == given ? kept : group;
        }
    }

    /// <summary>The hashes of all runs of twelve words, numbers left out.</summary>
    private static HashSet<uint> Passages(string text)
    {
        uint[] words = [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => !word.Any(char.IsAsciiDigit)).Select(word => FeatureHash.Of(word))];
        var passages = new HashSet<uint>();
        for (int start = 0; start + PassageWords <= words.Length; start++)
        {
            passages.Add(words.AsSpan(start, PassageWords).ToArray().Aggregate(0u, FeatureHash.Join));
        }

        return passages;
    }
}
