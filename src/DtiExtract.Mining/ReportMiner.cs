using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Criteria.Classifying;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Rules;
using DtiExtract.Mining.Units;

namespace DtiExtract.Mining;

/// <summary>The whole way of a report, from bytes to figures. Safe to use from many threads at once.</summary>
/// <param name="rules">The words and facts that the stages work by.</param>
/// <param name="limits">Limits of size, time and memory while reading.</param>
/// <param name="classifier">What guesses where no rule is sure; null to work by rules alone.</param>
public sealed class ReportMiner(MiningRules rules, ReadingLimits limits, IndicatorClassifier? classifier = null)
{
    private readonly ReportReader _reader = new(limits);
    private readonly Outliner _outliner = new(rules.Outline, rules.Provinces);
    private readonly UnitResolver _units = new(rules.Units, rules.Provinces);
    private readonly FigureExtractor _extractor = new(rules.Figures);
    private readonly CriteriaMapper _mapper = new(rules, classifier);

    /// <summary>Versions of the program, the rules and the model, as they go into every result.</summary>
    public string Version { get; } = $"dti {typeof(ReportMiner).Assembly.GetName().Version?.ToString(3)}, rules {rules.Version}, {(classifier is null ? "no model" : $"model {classifier.Version}")}";

    /// <summary>Mines one report. A report that can't be read gives a result too, with the reason among its problems.</summary>
    /// <exception cref="IOException">The source could not be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The source may not be read.</exception>
    /// <exception cref="OperationCanceledException">The mining was called off.</exception>
    public MinedReport Mine(ReportSource source, CancellationToken cancellationToken)
    {
        var unread = new MinedReport { File = source.Name, Sha256 = Hash(source), Miner = Version };
        if (!_reader.TryRead(source, out ReportText? report, out Problem? problem, cancellationToken))
        {
            return unread with { Problems = [problem] };
        }

        var text = NormalText.Of(report);
        if (!VietnameseText.IsVietnamese(text.Text))
        {
            return unread with { Problems = [.. report.Problems, new Problem(ProblemCode.NotVietnamese)] };
        }

        ReportOutline outline = _outliner.Outline(text);
        ReportHeader header = _units.Resolve(outline.Header, out ImmutableArray<Problem> doubts);
        ImmutableArray<Figure> figures = _extractor.Extract(text, outline);
        MappedFigures mapped = _mapper.Map(text, outline, figures, forcedSet: null);
        return unread with
        {
            Text = report,
            Header = header with { CriterionSet = mapped.Set?.Key },
            Sections = outline.Sections,
            Figures = mapped.Figures,
            Problems = [.. report.Problems, .. doubts, .. ProblemsOf(figures)],
        };
    }

    private static ImmutableArray<Problem> ProblemsOf(ImmutableArray<Figure> figures) => figures.Length switch
    {
        0 => [new Problem(ProblemCode.NoFigures)],
        >= FigureExtractor.MostFigures => [Problem.Of(ProblemCode.TooManyFigures, FigureExtractor.MostFigures.ToString(CultureInfo.InvariantCulture))],
        _ => [],
    };

    private static string Hash(ReportSource source)
    {
        using Stream stream = source.Open();
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
