using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Benchmarks;

/// <summary>The stages after reading, each alone and together, over all reports of the corpus.</summary>
public class StageBenchmarks
{
    private readonly TextToFigures _stages = new(Repository.Rules());
    private readonly ImmutableArray<ReportText> _texts = Repository.Texts(Repository.Reports(Repository.Corpus));
    private readonly ImmutableArray<NormalText> _normal;
    private readonly ImmutableArray<ReportOutline> _outlines;
    private readonly FigureMapping _mapping;

    public StageBenchmarks()
    {
        _normal = [.. _texts.Select(NormalText.Of)];
        MiningRules rules = Repository.Rules();
        _mapping = new FigureMapping(rules, Repository.Classifier(rules), _stages, _texts);
        _outlines = [.. _normal.Select(_stages.Outliner.Outline)];
    }

    [Benchmark(Baseline = true)]
    public int TextToFigures() => _stages.Count(_texts);

    [Benchmark]
    public int NormalForm() => _texts.Sum(text => NormalText.Of(text).Blocks.Length);

    [Benchmark]
    public int Outline() => _normal.Sum(text => _stages.Outliner.Outline(text).Sections.Length);

    [Benchmark]
    public int Figures() => _normal.Zip(_outlines).Sum(report => _stages.Extractor.Extract(report.First, report.Second).Length);

    [Benchmark]
    public int Mapping() => _mapping.Count();
}
