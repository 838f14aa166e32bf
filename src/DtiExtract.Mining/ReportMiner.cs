using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Criteria.Classifying;
using DtiExtract.Mining.Criteria.Explaining;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Mining.Rules;
using DtiExtract.Mining.Units;

namespace DtiExtract.Mining;

/// <summary>The whole way of a report, from bytes to findings. Safe to use from many threads at once.</summary>
/// <param name="rules">The words and facts that the stages work by.</param>
/// <param name="limits">Limits of size, time and memory while reading.</param>
/// <param name="classifier">What guesses where no rule is sure; null to work by rules alone.</param>
/// <param name="forcedSet">Key of the criterion set that a person named for the reports, one of those in the rules; null to let each report tell.</param>
public sealed class ReportMiner(MiningRules rules, ReadingLimits limits, IndicatorClassifier? classifier = null, string? forcedSet = null)
{
    private readonly ReportReader _reader = new(limits);
    private readonly Outliner _outliner = new(rules.Outline, rules.Provinces);
    private readonly UnitResolver _units = new(rules.Units, rules.Provinces);
    private readonly FigureExtractor _extractor = new(rules.Figures);
    private readonly CriteriaMapper _mapper = new(rules, classifier);
    private readonly SetChooser _sets = new(rules.CriterionSets, rules.Provinces);
    private readonly Reconciler _reconciler = new(rules);
    private readonly MappingExplainer _explainer = new(rules.Mapping, classifier);

    /// <summary>The words and facts that the stages work by.</summary>
    public MiningRules Rules { get; } = rules;

    /// <summary>Versions of the program, the rules and the model, as they go into every result.</summary>
    public string Version { get; } = $"dti {typeof(ReportMiner).Assembly.GetName().Version?.ToString(3)}, rules {rules.Version}, {(classifier is null ? "no model" : $"model {classifier.Version}")}";

    /// <summary>Mines one report. A report that can't be read gives a result too, with the reason among its problems.</summary>
    /// <exception cref="IOException">The source could not be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The source may not be read.</exception>
    /// <exception cref="OperationCanceledException">The mining was called off.</exception>
    public MinedReport Mine(ReportSource source, CancellationToken cancellationToken) => Mine(source, out _, cancellationToken);

    /// <summary>Mines one report and explains how one of its figures was mapped.</summary>
    /// <param name="source">The report.</param>
    /// <param name="asked">The figure.</param>
    /// <param name="explanation">Why it was mapped so; null when the report can't be read or has no such figure.</param>
    /// <param name="cancellationToken">Calls the mining off.</param>
    /// <exception cref="IOException">The source could not be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The source may not be read.</exception>
    /// <exception cref="OperationCanceledException">The mining was called off.</exception>
    public MinedReport Explain(ReportSource source, FigureId asked, out MappingExplanation? explanation, CancellationToken cancellationToken)
    {
        MinedReport report = Mine(source, out ReadReport? read, cancellationToken);
        explanation = read is not null && report.Figures.Any(figure => figure.Id == asked) ? Explain(report, read, asked) : null;
        return report;
    }

    private MappingExplanation Explain(MinedReport report, ReadReport read, FigureId asked)
    {
        CriterionSet? set = report.Header.CriterionSet is { } key ? Rules.CriterionSets[key] : null;
        return _explainer.Explain(FigureContexts.Of(read.Text, read.Outline, report.Figures, set).First(context => context.Figure.Id == asked));
    }

    private MinedReport Mine(ReportSource source, out ReadReport? read, CancellationToken cancellationToken)
    {
        read = null;
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
        MappedFigures mapped = _mapper.Map(text, outline, figures, forcedSet);
        header = header with { CriterionSet = mapped.Set?.Key };
        read = new ReadReport(text, outline);
        return unread with
        {
            Text = report,
            Header = header,
            Sections = outline.Sections,
            Figures = mapped.Figures,
            Findings = _reconciler.Reconcile(new ReportFacts(text, outline, header, mapped, Rules.Indicators)),
            Problems = [.. report.Problems, .. doubts, .. DoubtsOf(mapped, outline), .. ProblemsOf(figures)],
        };
    }

    private IEnumerable<Problem> DoubtsOf(MappedFigures mapped, ReportOutline outline) =>
        mapped.ForcedInVain && Rules.CriterionSets.TryGet(forcedSet!, out CriterionSet? set) && _sets.WhyNot(set, outline) is { } reason ? [reason] : [];

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

    /// <summary>What figures are found and mapped in.</summary>
    private sealed record ReadReport(NormalText Text, ReportOutline Outline);
}
