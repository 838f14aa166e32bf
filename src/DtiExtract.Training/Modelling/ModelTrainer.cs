using System.Collections.Immutable;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Criteria.Classifying;
using DtiExtract.Training.Examples;
using DtiExtract.Training.Optimisation;

namespace DtiExtract.Training.Modelling;

/// <summary>Trains models on examples, their variations and what the rules say of each indicator.</summary>
internal sealed class ModelTrainer
{
    private readonly TrainingOptions _options;
    private readonly ImmutableArray<Indicator> _indicators;
    private readonly Dictionary<string, int> _labels;

    /// <summary>Prepares training for the indicators of the rules.</summary>
    public ModelTrainer(IEnumerable<Indicator> indicators, TrainingOptions options)
    {
        _options = options;
        _indicators = [.. indicators.OrderBy(indicator => indicator.Id, StringComparer.Ordinal)];
        Classes = [IndicatorModel.None, .. _indicators.Select(indicator => indicator.Id)];
        _labels = Classes.Index().ToDictionary(entry => entry.Item, entry => entry.Index, StringComparer.Ordinal);
    }

    /// <summary>The classes of every model trained here.</summary>
    public ImmutableArray<string> Classes { get; }

    /// <summary>The class of an indicator, or of none.</summary>
    public int LabelOf(string? indicator) => _labels[indicator ?? IndicatorModel.None];

    /// <summary>A model of <paramref name="examples"/> for each strength of L2, not yet calibrated. Each is searched from the one before.</summary>
    /// <param name="examples">Examples from reports.</param>
    /// <param name="penalties">The strengths of L2.</param>
    public ImmutableArray<IndicatorModel> Train(IReadOnlyList<Example> examples, IReadOnlyList<double> penalties)
    {
        List<Example> originals = [.. examples, .. SyntheticExamples.Of(_indicators)];
        var variations = new Variations(_indicators, new SeededRandom(_options.Seed));
        List<Example> all = [.. originals, .. originals.SelectMany(example => Enumerable.Range(0, _options.Variations).Select(_ => variations.Of(example)))];
        var table = new FeatureTable(originals.Select(example => example.Context));
        SparseExamples encoded = table.Encode(all, LabelOf);
        var models = ImmutableArray.CreateBuilder<IndicatorModel>(penalties.Count);
        float[]? parameters = null;
        foreach (double penalty in penalties)
        {
            parameters = new LimitedMemoryBfgs().Minimise(new MultinomialLoss(encoded, table.Buckets.Length, Classes.Length, penalty), parameters);
            models.Add(ModelRounding.Round(Classes, table.Buckets, parameters));
        }

        return models.MoveToImmutable();
    }
}
