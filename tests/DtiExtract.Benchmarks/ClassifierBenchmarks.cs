using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Criteria.Classifying;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Benchmarks;

/// <summary>The classifier of indicators: reading its model once, and guessing what each figure of the corpus measures.</summary>
public class ClassifierBenchmarks
{
    private const int MostFigures = 1000;

    private readonly ImmutableArray<string> _indicators;
    private readonly ImmutableArray<FigureContext> _contexts;
    private readonly byte[] _model = File.ReadAllBytes(Path.Join(Repository.Root, "models", "indicator-classifier", "model.bin"));
    private readonly IndicatorClassifier _classifier;

    public ClassifierBenchmarks()
    {
        MiningRules rules = Repository.Rules();
        var stages = new TextToFigures(rules);
        _indicators = [.. rules.Indicators.All.Select(indicator => indicator.Id)];
        _contexts = [.. Repository.Texts(Repository.Reports(Repository.Corpus)).SelectMany(text => Contexts(stages, text)).Take(MostFigures)];
        _classifier = Load();
    }

    [Benchmark]
    public IndicatorClassifier Load() =>
        IndicatorClassifier.TryLoad(new MemoryStream(_model), _indicators, out IndicatorClassifier? classifier, out ModelProblem problem)
            ? classifier
            : throw new InvalidDataException(problem.ToString());

    [Benchmark(OperationsPerInvoke = MostFigures)]
    public int Classify()
    {
        int guesses = 0;
        foreach (FigureContext context in _contexts)
        {
            guesses += _classifier.Classify(context).Length;
        }

        return guesses;
    }

    private static ImmutableArray<FigureContext> Contexts(TextToFigures stages, ReportText text)
    {
        var normal = NormalText.Of(text);
        ReportOutline outline = stages.Outliner.Outline(normal);
        ImmutableArray<Figure> figures = stages.Extractor.Extract(normal, outline);
        return FigureContexts.Of(normal, outline, figures, set: null);
    }
}
