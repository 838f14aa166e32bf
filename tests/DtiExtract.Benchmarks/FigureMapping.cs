using System.Collections.Immutable;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Criteria.Classifying;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Benchmarks;

/// <summary>Mapping of figures that were found beforehand.</summary>
internal sealed class FigureMapping
{
    private readonly CriteriaMapper _mapper;
    private readonly ImmutableArray<(NormalText Text, ReportOutline Outline, ImmutableArray<Figure> Figures)> _reports;

    public FigureMapping(MiningRules rules, IndicatorClassifier? classifier, TextToFigures stages, ImmutableArray<ReportText> texts)
    {
        _mapper = new CriteriaMapper(rules, classifier);
        _reports = [.. texts.Select(NormalText.Of).Select(text => (text, stages.Outliner.Outline(text))).Select(report => (report.text, report.Item2, stages.Extractor.Extract(report.text, report.Item2)))];
        Figures = _reports.Sum(report => report.Figures.Length);
    }

    /// <summary>How many figures there are.</summary>
    public int Figures { get; }

    /// <summary>Maps all figures and gives the number of those that were mapped.</summary>
    public int Count() => _reports.Sum(report => _mapper.Map(report.Text, report.Outline, report.Figures, forcedSet: null).Figures.Count(figure => figure.Indicator is not null));
}
