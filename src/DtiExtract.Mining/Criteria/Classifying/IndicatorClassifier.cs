using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using DtiExtract.Mining.Criteria.Deciding;

namespace DtiExtract.Mining.Criteria.Classifying;

/// <summary>Guesses from its context what a figure measures. Safe to use from many threads at once.</summary>
public sealed class IndicatorClassifier
{
    /// <summary>Guesses that <see cref="Classify"/> gives.</summary>
    public const int MostGuesses = 5;

    private const int MostContributions = 12;

    private readonly IndicatorModel _model;
    private readonly ClassWeights _weights;

    /// <summary>Makes a classifier of a trained model.</summary>
    internal IndicatorClassifier(IndicatorModel model, string version) : this(model, new ClassWeights(model), version)
    {
    }

    private IndicatorClassifier(IndicatorModel model, ClassWeights weights, string version)
    {
        _model = model;
        _weights = weights;
        Version = version;
    }

    /// <summary>The first twelve hexadecimal digits of the SHA-256 of the model's file.</summary>
    public string Version { get; }

    /// <summary>The probability from which a guess is good enough to map a figure by; chosen while training, on reports left out.</summary>
    public double Threshold => _model.Threshold;

    /// <summary>How its guesses are weighed against the rules.</summary>
    internal Decision Decision => _model.Decision;

    /// <summary>The indicators that it can guess.</summary>
    public IReadOnlyList<string> Indicators => _model.Classes[1..];

    /// <summary>Reads a model, or says why it can't be used.</summary>
    /// <param name="stream">The model's file.</param>
    /// <param name="knownIndicators">The indicators of the rules; a model that knows another one was made for other rules.</param>
    /// <param name="classifier">The classifier, when the model can be used.</param>
    /// <param name="problem">Why not, otherwise.</param>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static bool TryLoad(
        Stream stream, IReadOnlyCollection<string> knownIndicators, [NotNullWhen(true)] out IndicatorClassifier? classifier, out ModelProblem problem)
    {
        classifier = null;
        byte[] file = new byte[ModelFile.MostBytes + 1];
        int length = stream.ReadAtLeast(file, file.Length, throwOnEndOfStream: false);
        ReadOnlySpan<byte> content = file.AsSpan(0, length);
        if (!ModelFile.TryRead(content, out IndicatorModel? model, out problem))
        {
            return false;
        }

        if (model.Classes.Skip(1).Except(knownIndicators, StringComparer.Ordinal).Any())
        {
            problem = ModelProblem.OtherIndicators;
            return false;
        }

        classifier = new IndicatorClassifier(model, Convert.ToHexStringLower(SHA256.HashData(content))[..12]);
        return true;
    }

    /// <summary>The likeliest guesses for a figure, best first; "none" is one of them.</summary>
    public ImmutableArray<IndicatorGuess> Classify(FigureContext context)
    {
        Span<float> scores = stackalloc float[_weights.Width];
        Score(context, scores);
        scores = scores[.._model.Classes.Length];
        Calibration.ToProbabilities(scores, _model.Temperature);
        var guesses = ImmutableArray.CreateBuilder<IndicatorGuess>(Math.Min(MostGuesses, scores.Length));
        while (guesses.Count < guesses.Capacity)
        {
            int best = IndexOfBest(scores);
            guesses.Add(new IndicatorGuess(best == 0 ? null : _model.Classes[best], scores[best]));
            scores[best] = -1;
        }

        return guesses.DrainToImmutable();
    }

    /// <summary>The indicator of a figure, when the best guess is one and is likely enough; null otherwise.</summary>
    public IndicatorGuess? Decide(FigureContext context) =>
        Classify(context)[0] is { Indicator: not null } guess && guess.Probability >= Threshold ? guess : null;

    /// <summary>The features that speak most for or against a guess, strongest first.</summary>
    /// <param name="context">The figure's context.</param>
    /// <param name="indicator">The indicator that is to be explained; null for none.</param>
    /// <returns>Nothing when the classifier does not know the indicator.</returns>
    public ImmutableArray<FeatureContribution> Explain(FigureContext context, string? indicator)
    {
        int index = _model.Classes.IndexOf(indicator ?? IndicatorModel.None, 0, StringComparer.Ordinal);
        if (index < 0)
        {
            return [];
        }

        Span<Feature> features = stackalloc Feature[FeatureExtractor.MostFeatures];
        List<string> names = [];
        var writer = new FeatureWriter(features, names);
        FeatureExtractor.Extract(context, ref writer);
        var contributions = new Dictionary<string, double>(StringComparer.Ordinal);
        for (int i = 0; i < writer.Count; i++)
        {
            contributions[names[i]] = contributions.GetValueOrDefault(names[i]) + (features[i].Value * _weights.Centred(features[i], index) / _model.Temperature);
        }

        return [.. contributions.OrderByDescending(entry => Math.Abs(entry.Value)).ThenBy(entry => entry.Key, StringComparer.Ordinal)
            .Take(MostContributions).Select(entry => new FeatureContribution(entry.Key, entry.Value))];
    }

    /// <summary>The same classifier with another way to weigh its guesses against the rules.</summary>
    internal IndicatorClassifier With(Decision decision) => new(_model with { Decision = decision }, _weights, Version);

    /// <summary>The score of each class before calibration.</summary>
    internal float[] Scores(FigureContext context)
    {
        float[] scores = new float[_weights.Width];
        Score(context, scores);
        return scores[.._model.Classes.Length];
    }

    /// <summary>The score of each class before calibration; <paramref name="scores"/> is as long as <see cref="ClassWeights.Width"/> says.</summary>
    private void Score(FigureContext context, Span<float> scores)
    {
        Span<Feature> features = stackalloc Feature[FeatureExtractor.MostFeatures];
        var writer = new FeatureWriter(features);
        FeatureExtractor.Extract(context, ref writer);
        _weights.Score(features[..writer.Count], scores);
    }

    private static int IndexOfBest(ReadOnlySpan<float> scores)
    {
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return best;
    }
}
