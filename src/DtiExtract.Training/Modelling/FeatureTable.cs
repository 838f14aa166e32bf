using System.Collections.Immutable;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Criteria.Classifying;
using DtiExtract.Training.Examples;
using DtiExtract.Training.Optimisation;

namespace DtiExtract.Training.Modelling;

/// <summary>The buckets of features that a model learns weights for, and examples in their terms.</summary>
internal sealed class FeatureTable
{
    // A feature seen once tells nothing that its example's other features do not.
    private const int FewestExamples = 2;

    private readonly Dictionary<int, int> _columns = [];

    /// <summary>Takes the buckets that occur in at least two of <paramref name="contexts"/>.</summary>
    public FeatureTable(IEnumerable<FigureContext> contexts)
    {
        var counts = new SortedDictionary<int, int>();
        foreach (FigureContext context in contexts)
        {
            foreach (int bucket in Entries(context).Keys)
            {
                counts[bucket] = counts.GetValueOrDefault(bucket) + 1;
            }
        }

        Buckets = [.. counts.Where(count => count.Value >= FewestExamples).Select(count => count.Key)];
        for (int i = 0; i < Buckets.Length; i++)
        {
            _columns.Add(Buckets[i], i);
        }
    }

    /// <summary>The buckets, ascending; a bucket's position is its column.</summary>
    public ImmutableArray<int> Buckets { get; }

    /// <summary>The examples as sparse rows.</summary>
    public SparseExamples Encode(IReadOnlyList<Example> examples, Func<string?, int> labelOf)
    {
        List<int> starts = [0];
        List<int> columns = [];
        List<float> values = [];
        foreach (Example example in examples)
        {
            foreach ((int bucket, float value) in Entries(example.Context))
            {
                if (_columns.TryGetValue(bucket, out int column))
                {
                    columns.Add(column);
                    values.Add(value);
                }
            }

            starts.Add(columns.Count);
        }

        return new SparseExamples(
            [.. starts], [.. columns], [.. values], [.. examples.Select(example => labelOf(example.Indicator))], [.. examples.Select(example => example.Weight)]);
    }

    private static SortedDictionary<int, float> Entries(FigureContext context)
    {
        Span<Feature> features = stackalloc Feature[FeatureExtractor.MostFeatures];
        var writer = new FeatureWriter(features);
        FeatureExtractor.Extract(context, ref writer);
        var entries = new SortedDictionary<int, float>();
        foreach (Feature feature in features[..writer.Count])
        {
            int bucket = IndicatorModel.BucketOf(feature.Hash);
            entries[bucket] = entries.GetValueOrDefault(bucket) + feature.Value;
        }

        return entries;
    }
}
