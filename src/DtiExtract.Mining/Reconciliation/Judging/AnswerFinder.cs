using System.Collections.Immutable;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reconciliation.Arithmetic;

namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>Finds which results of a criterion answer which of its targets.</summary>
internal sealed class AnswerFinder
{
    private const int Reach = 24;

    private readonly decimal _agreement;
    private readonly PhraseSet _changeBefore;
    private readonly PhraseSet _otherBaseBehind;

    /// <summary>A finder that works by the lists of a check.</summary>
    public AnswerFinder(Check check)
    {
        _agreement = check.Limits["agreement"];
        _changeBefore = check.Phrases("change-before");
        _otherBaseBehind = check.Phrases("other-base-behind");
    }

    /// <summary>The lists that it reads.</summary>
    public static ImmutableArray<string> Lists { get; } = ["change-before", "other-base-behind"];

    /// <summary>The limits that it reads: the share of a requirement's words that a result must repeat to be its answer.</summary>
    public static ImmutableArray<string> Limits { get; } = ["agreement"];

    /// <summary>Every result that may be the answer to the target; null for one that can't be read stands for an answer that may be anything.</summary>
    public IReadOnlyList<Answer?> Find(ReportFacts facts, string folded, JudgedCriterion criterion, Target target)
    {
        Figure[] alike = [.. criterion.Targets.Select(place => facts.Figures[place]).Where(figure => figure.Type == target.Figure.Type)];
        bool isOnly = alike.Length == 1;
        if (alike.Count(figure => figure.Indicator?.Id == target.Figure.Indicator?.Id) > 1)
        {
            return [];
        }

        return target.IsPercent ? Shares(facts, folded, criterion, target, isOnly) : Amounts(facts, criterion, target, isOnly);
    }

    private List<Answer?> Shares(ReportFacts facts, string folded, JudgedCriterion criterion, Target target, bool isOnly)
    {
        int[] shares = [.. criterion.Results.Where(place => AnswerReader.IsShare(facts.Figures[place]) && !IsOfOtherBase(folded, facts.Figures[place].NormalSpan))];
        int[] own = [.. shares.Where(place => target.Figure.Indicator is { } asked && facts.Figures[place].Indicator?.Id == asked.Id)];
        if (own.Length == 0 && isOnly)
        {
            own = [.. shares.Where(place => IsAbout(facts, folded, criterion, target, place))];
        }

        Answer? split = isOnly ? SplitOf(facts, folded, criterion, shares) : null;
        bool isSplit = split is not null && (own.Length == 0 || own.Any(place => split.Places.Contains(place)));
        IEnumerable<Answer?> alone = own.Where(place => !isSplit || !split!.Places.Contains(place)).Select(place => AnswerReader.Share(place, facts.Figures[place]));
        return isSplit ? [split, .. alone] : [.. alone];
    }

    /// <summary>Things of the kind that is asked for. They may be the same ones again, or others besides: at least the greatest number, at most all together.</summary>
    private static List<Answer?> Amounts(ReportFacts facts, JudgedCriterion criterion, Target target, bool isOnly)
    {
        string? unit = Folded(target.Figure.Unit);
        Answer[] same =
        [
            .. criterion.Results.Where(place => facts.Figures[place].Type is not FigureType.Percent && unit is not null && Folded(facts.Figures[place].Unit) == unit)
                .Select(place => AnswerReader.Amount(place, facts.Figures[place])).OfType<Answer>(),
        ];
        if (same.Length == 0 || !isOnly)
        {
            return [];
        }

        var reached = new Interval(same.Max(answer => answer.Reached.Low), same.Sum(answer => answer.Reached.High));
        return [new Answer([.. same.SelectMany(answer => answer.Places)], same.Max(answer => answer.Least), same.Sum(answer => answer.Most), reached)];
    }

    /// <summary>"tăng 12%", "93% kế hoạch", "bằng 112% so với cùng kỳ": no share of what the criterion speaks of.</summary>
    private bool IsOfOtherBase(string folded, TextSpan span)
    {
        int from = Math.Max(0, span.Start - Reach);
        ReadOnlySpan<char> before = folded.AsSpan(from, span.Start - from);
        ReadOnlySpan<char> after = folded.AsSpan(span.End, Math.Min(Reach, folded.Length - span.End)).TrimStart(" )");
        return _changeBefore.Ends(before) || _otherBaseBehind.Opens(after);
    }

    /// <summary>Whether a share that is not known to measure the same may do so all the same: in a row and a sentence it stands beside the target; in a block it counts what the requirement names.</summary>
    private bool IsAbout(ReportFacts facts, string folded, JudgedCriterion criterion, Target target, int place)
    {
        Figure figure = facts.Figures[place];
        bool measuresOther = figure.Indicator is { } own && target.Figure.Indicator is { } asked && own.Id != asked.Id;
        return !measuresOther && (criterion.Form != JudgedForm.Block || criterion.Results.Length == 1 || Names(criterion, folded, Folded(figure.Unit)) || Repeats(folded, criterion, facts.Contexts[place]));
    }

    private static bool Names(JudgedCriterion criterion, string folded, string? unit) =>
        unit is not null && new PhraseSet([unit]) is { } noun && criterion.Requirement.Any(line => noun.IsIn(folded.AsSpan(line.Start, line.Length)));

    private bool Repeats(string folded, JudgedCriterion criterion, FigureContext context)
    {
        HashSet<string> asked = [.. criterion.Requirement.SelectMany(line => WordsOf(line.Slice(folded)))];
        HashSet<string> said = [.. WordsOf(Syllable.Fold($"{context.Before} {context.After}"))];
        return asked.Count > 0 && asked.Count(said.Contains) >= asked.Count * _agreement;
    }

    /// <summary>Shares of the parts of one stated whole, where the sentence repeats the requirement: "375 hồ sơ; một phần 233/236, toàn trình 139/139". Together they are its share.</summary>
    private Answer? SplitOf(ReportFacts facts, string folded, JudgedCriterion criterion, int[] shares)
    {
        int[] parts = [.. shares.Where(place => facts.Figures[place] is { Numerator: not null, Denominator: > 0, PartOf: not null })];
        if (parts.Length < 2 || parts.Select(place => facts.Figures[place].PartOf).Distinct().Count() > 1 || !Repeats(folded, criterion, facts.Contexts[parts[0]]))
        {
            return null;
        }

        Figure whole = facts[facts.Figures[parts[0]].PartOf!.Value];
        decimal numerator = parts.Sum(place => facts.Figures[place].Numerator!.Value);
        decimal denominator = parts.Sum(place => facts.Figures[place].Denominator!.Value);
        decimal share = numerator * 100 / denominator;
        return (whole.Value ?? whole.Denominator) != denominator || share > 100 ? null
            : new Answer([.. parts], share, share, new Interval(share, share)) { Counted = (numerator, denominator) };
    }

    private static IEnumerable<string> WordsOf(string folded) => folded.Split([' ', ',', '.', ';', ':', '(', ')', '"', '/', '-', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 1 && word.All(char.IsLetter));

    private static string? Folded(string? unit) => unit is null ? null : Syllable.Fold(unit);
}
