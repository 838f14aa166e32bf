using System.Collections.Immutable;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>Holds the verdict on a criterion against its target and result.</summary>
/// <param name="checks">The rules.</param>
internal sealed class VerdictCheck(CheckRules checks) : IReportCheck
{
    /// <summary>The check whose lists hold the words of verdicts.</summary>
    public const string Met = "verdict-met-below-target";
    private const string MetBeside = "verdict-met-beside-target";
    private const string Missed = "verdict-missed-at-target";
    private const string Unanswered = "verdict-met-without-result";
    private const int MostDecimals = 6;

    private readonly JudgedCriteria _criteria = new(checks[Met]);
    private readonly TargetReader _targets = new(checks[Met]);
    private readonly AnswerFinder _answers = new(checks[Met]);
    private readonly Unanswered _unanswered = new(checks[Unanswered]);
    private readonly FurtherDemands _further = new(checks[Missed]);

    /// <summary>What its rules need.</summary>
    public static ImmutableArray<CheckShape> Shapes { get; } =
    [
        new(Met, FindingType.VerdictContradictsFigure, "criterion", "result", "reached", "target", "verdict")
        {
            Lists = [.. JudgedCriteria.Lists, .. TargetReader.Lists, .. AnswerFinder.Lists],
            Limits = AnswerFinder.Limits,
        },
        new(MetBeside, FindingType.VerdictContradictsFigure, "criterion", "result", "reached", "target", "verdict"),
        new(Missed, FindingType.VerdictContradictsFigure, "criterion", "result", "reached", "target", "verdict") { Lists = FurtherDemands.Lists },
        new(Unanswered, FindingType.VerdictContradictsFigure, "criterion", "target", "verdict") { Lists = Judging.Unanswered.Lists },
    ];

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(ReportFacts facts)
    {
        string folded = Syllable.Fold(facts.Text.Text);
        foreach (JudgedCriterion criterion in _criteria.Of(facts).Where(criterion => criterion.Verdict is not null && !criterion.Targets.IsEmpty))
        {
            ImmutableArray<Target?> targets = [.. criterion.Targets.Select(place => _targets.Read(facts, place, folded))];
            if (criterion.Form != JudgedForm.Block && targets.Length > 1)
            {
                continue;
            }

            Finding? found = criterion.Verdict!.Kind switch
            {
                VerdictKind.Met => BelowTarget(facts, folded, criterion, targets) ?? WithoutResult(facts, folded, criterion, targets),
                VerdictKind.Missed => AtTarget(facts, folded, criterion, targets),
                VerdictKind.Nearly or VerdictKind.InProgress => null,
            };
            if (found is not null)
            {
                yield return found;
            }
        }
    }

    /// <summary>"Đạt", though every result that may answer a target misses it.</summary>
    private Finding? BelowTarget(ReportFacts facts, string folded, JudgedCriterion criterion, ImmutableArray<Target?> targets)
    {
        foreach (Target target in targets.OfType<Target>().Where(target => !criterion.Verdict!.HasReason && (target.IsPercent || EndsTheYear(facts))))
        {
            IReadOnlyList<Answer?> answers = _answers.Find(facts, folded, criterion, target);
            if (answers.Count > 0 && answers.All(answer => answer is not null && target.IsMissedBy(answer.Reached)))
            {
                Answer best = target.Sense == TargetSense.AtMost ? answers.MinBy(answer => answer!.Least)! : answers.MaxBy(answer => answer!.Most)!;
                decimal reached = target.Sense == TargetSense.AtMost ? best.Least : best.Most;
                return Contradiction(facts, criterion.Form == JudgedForm.Block ? Met : MetBeside, criterion, target, best, reached, answers!);
            }
        }

        return null;
    }

    /// <summary>Whether the period takes in the end of its year: a plan for the year is no measure of how many things there are before.</summary>
    private static bool EndsTheYear(ReportFacts facts) => facts.Header.PeriodEnd is null or { Month: 12 };

    /// <summary>"Chưa đạt" without a reason, though every result that may answer the only target reaches it.</summary>
    private Finding? AtTarget(ReportFacts facts, string folded, JudgedCriterion criterion, ImmutableArray<Target?> targets)
    {
        if (targets is not [{ } target] || criterion.Verdict!.HasReason || _further.AreMade(folded, criterion, target))
        {
            return null;
        }

        IReadOnlyList<Answer?> answers = _answers.Find(facts, folded, criterion, target);
        if (answers.Count == 0 || !answers.All(answer => answer is not null && target.IsReachedBy(answer.Reached)))
        {
            return null;
        }

        Answer worst = target.Sense == TargetSense.AtMost ? answers.MaxBy(answer => answer!.Most)! : answers.MinBy(answer => answer!.Least)!;
        return Contradiction(facts, Missed, criterion, target, worst, target.Sense == TargetSense.AtMost ? worst.Most : worst.Least, answers!);
    }

    /// <summary>"Đạt" for a share, and nothing in the result that could be held against it.</summary>
    private Finding? WithoutResult(ReportFacts facts, string folded, JudgedCriterion criterion, ImmutableArray<Target?> targets) =>
        criterion is { Form: JudgedForm.Block, Verdict.HasReason: false } && targets is [{ IsPercent: true } target] && _unanswered.IsTrue(facts, folded, criterion, target) ? new Finding
        {
            Check = checks[Unanswered],
            Spans = [target.Figure.Span, facts.Text.ToSource(criterion.Verdict!.Span)],
            Figures = [target.Figure.Id],
            Arguments = [CriterionName.Of(criterion, facts.Text), FindingArgument.Of("target", target.Figure.Quote), VerdictOf(facts, criterion)],
        }
        : null;

    private Finding Contradiction(ReportFacts facts, string check, JudgedCriterion criterion, Target target, Answer answer, decimal reached, IEnumerable<Answer> answers)
    {
        ImmutableArray<Figure> results = [.. answers.SelectMany(each => each.Places).Distinct().Order().Select(place => facts.Figures[place])];
        FindingArgument shown = Shown("reached", reached, target);
        return new Finding
        {
            Check = checks[check],
            Spans = [.. results.Append(target.Figure).Select(figure => figure.Span).Append(facts.Text.ToSource(criterion.Verdict!.Span)).OrderBy(span => span.Start)],
            Figures = [.. results.Append(target.Figure).OrderBy(figure => figure.Span.Start).Select(figure => figure.Id)],
            Arguments =
            [
                CriterionName.Of(criterion, facts.Text),
                FindingArgument.Of("result", string.Join("”, “", answer.Places.Select(place => facts.Figures[place].Quote))),
                shown,
                FindingArgument.Of("target", target.Figure.Quote),
                VerdictOf(facts, criterion),
            ],
            Arithmetic = $"{CountedIn(answer, reached)}{shown.Vietnamese} {Sign(reached, target.Bound)} {Number("target", target.Bound, target).Vietnamese}",
        };
    }

    private static string CountedIn(Answer answer, decimal reached) =>
        answer.Counted is { } counted && counted.Numerator * 100 / counted.Denominator == reached ? FormattableString.Invariant($"{counted.Numerator}/{counted.Denominator} = ") : string.Empty;

    private static string Sign(decimal reached, decimal bound) => reached < bound ? "<" : reached > bound ? ">" : "=";

    /// <summary>The number with as many decimals as tell it from the target.</summary>
    private static FindingArgument Shown(string name, decimal reached, Target target)
    {
        for (int decimals = 2; decimals < MostDecimals; decimals++)
        {
            decimal rounded = reached.Scale <= decimals ? reached : WithoutZeros(Math.Round(reached, decimals, MidpointRounding.AwayFromZero));
            if (rounded.CompareTo(target.Bound) == reached.CompareTo(target.Bound))
            {
                return Number(name, rounded, target);
            }
        }

        return Number(name, reached, target);
    }

    private static decimal WithoutZeros(decimal number) => number / 1.0000000000000000000000000000m;

    private static FindingArgument Number(string name, decimal number, Target target) => target.IsPercent ? FindingArgument.Percent(name, number) : FindingArgument.Of(name, number);

    private static FindingArgument VerdictOf(ReportFacts facts, JudgedCriterion criterion) => FindingArgument.Of("verdict", criterion.Verdict!.Span.Slice(facts.Text.Text));
}
