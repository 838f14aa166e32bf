using System.Collections.Immutable;
using DtiExtract.Cli.Inputs;
using DtiExtract.Mining.Criteria.Classifying;
using DtiExtract.Mining.Criteria.Deciding;
using DtiExtract.Training.Modelling;

namespace DtiExtract.Cli.Tests;

/// <summary>A model that knows nothing and leaves the rules as they are, so that tests do not depend on the one that is delivered.</summary>
internal static class TestModel
{
    private static readonly IndicatorModel Empty = new()
    {
        Classes = [IndicatorModel.None],
        Biases = [0],
        Scales = [1],
        Buckets = [],
        Weights = [],
        Decision = Decision.None with { RuleWeights = AsSureAsTheRule, Threshold = 0.5f },
    };

    /// <summary>The weights that give a rule's own confidence: the second feature is its log-odds.</summary>
    private static ImmutableArray<float> AsSureAsTheRule => [.. Enumerable.Range(0, DecisionFeatures.RuleCount).Select(i => i == 1 ? 1f : 0)];

    /// <summary>The bytes of its file.</summary>
    public static byte[] File { get; } = ModelFile.Write(Empty);

    /// <summary>The bytes of a model that knows an indicator which the rules do not.</summary>
    public static byte[] OfOtherIndicators { get; } = ModelFile.Write(Empty with { Classes = [IndicatorModel.None, "unknown-rate"], Biases = [0, 0], Scales = [1, 1] });

    /// <summary>Writes a model into a folder of models below <paramref name="folder"/>, and gives that.</summary>
    public static string Write(TempFolder folder, byte[] model)
    {
        string models = folder.At("models");
        Directory.CreateDirectory(Path.Join(models, ModelFolder.Classifier));
        System.IO.File.WriteAllBytes(Path.Join(models, ModelFolder.Classifier, ModelStore.ModelFile), model);
        return models;
    }
}
