using System.Collections.Immutable;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Mining.Reconciliation.Arithmetic;

/// <summary>A quantity that is stated again has the same value again: the same indicator, at another place of the report, about the same period, place and kind.</summary>
/// <remarks>
/// Equal indicators alone mean little: reports split an indicator up by office, channel and quarter in endless ways. Two values are held against each other only
/// when they look like one value: one slip of typing apart, or small and close by. The fewer numbers look like one by chance, the less the words must say: two
/// changed digits are enough where no narrowing words contradict each other, and for counts without an indicator where the clauses share their words.
/// </remarks>
internal sealed class RestatementConstraints
{
    private const string Otherwise = "restated-otherwise";
    private const string AboutOtherwise = "restated-about-otherwise";
    private const string Qualifiers = "qualifiers";
    private const string PlaceWords = "place-words";
    private const string Closeness = "closeness-percent";
    private const string MostStatements = "most-statements";
    private const decimal Telling = 100;
    private const double Striking = 1;
    private const double Alike = 0.5;
    private const int SharedWords = 3;
    private const decimal LongNumber = 10_000;
    private const int TellingLength = 3;
    private const int Hundred = 100;

    private readonly CheckRules _checks;
    private readonly Scope _scope;
    private readonly decimal _closeness;
    private readonly decimal _mostStatements;

    /// <summary>Constraints by the rules.</summary>
    public RestatementConstraints(CheckRules checks)
    {
        _checks = checks;
        Check check = checks[Otherwise];
        _scope = new Scope(
            [.. check.Lists[Qualifiers].Select(words => new PhraseSet(words.Split('|', StringSplitOptions.TrimEntries).Select(Syllable.Fold)))],
            new PhraseSet(check.Lists[PlaceWords].Select(Syllable.Fold)));
        _closeness = check.Limits[Closeness];
        _mostStatements = check.Limits[MostStatements];
    }

    /// <summary>What its rules need.</summary>
    public static ImmutableArray<CheckShape> Shapes { get; } =
    [
        new(Otherwise, FindingType.ConflictingRestatement, "first", "second", "name") { Lists = [Qualifiers, PlaceWords], Limits = [Closeness, MostStatements] },
        new(AboutOtherwise, FindingType.ConflictingRestatement, "first", "second", "name"),
    ];

    /// <summary>The constraints of a report.</summary>
    public IEnumerable<Constraint> Of(ReportFacts facts)
    {
        FigureContext[] statements = [.. facts.Contexts.Select(context => context with { Figure = facts[context.Figure.Id] }).Where(context => context.Figure is { Role: FigureRole.Result, Range: null })];
        IEnumerable<FigureContext[]> byIndicator = statements.Where(context => context.Figure.Indicator is { Role: IndicatorRole.Value }).GroupBy(context => context.Figure.Indicator!.Id).Select(Sole);
        IEnumerable<(FigureContext, FigureContext)> mapped = statements.Where(context => context.Figure is { PartOf: null, Indicator.Role: IndicatorRole.Value })
            .GroupBy(context => context.Figure.Indicator!.Id).Select(Sole).Where(same => same.Length <= _mostStatements).SelectMany(Pairs);
        IEnumerable<(FigureContext, FigureContext)> alike = statements.Where(context => context.Figure is { Type: not FigureType.Money, Unit: not null, Rule: not FigureRules.TableCell } && NumberOf(context.Figure) >= Telling)
            .GroupBy(context => (Noun(context.Figure), DigitsOf(NumberOf(context.Figure)!.Value))).Select(same => same.ToArray()).Where(same => same.Length <= _mostStatements).SelectMany(Pairs)
            .Where(pair => !AreMappedApart(pair.First.Figure, pair.Second.Figure));
        return mapped.Concat(alike).Distinct().Where(pair => StandApart(pair.Item1.Figure, pair.Item2.Figure, facts)).Select(pair => Of(pair.Item1, pair.Item2, facts)).OfType<Constraint>();
    }

    /// <summary>What one line says in two numbers is two things, and so are a total and its part.</summary>
    private static bool StandApart(Figure first, Figure second, ReportFacts facts) =>
        first.PartOf != second.Id && second.PartOf != first.Id && facts.Text.BlockAt(first.NormalSpan.Start) != facts.Text.BlockAt(second.NormalSpan.Start);

    private static IEnumerable<(FigureContext First, FigureContext Second)> Pairs(FigureContext[] statements)
    {
        for (int i = 0; i < statements.Length; i++)
        {
            for (int j = i + 1; j < statements.Length; j++)
            {
                yield return (statements[i], statements[j]);
            }
        }
    }

    private static bool AreMappedApart(Figure first, Figure second) =>
        first.Indicator?.Role == IndicatorRole.Value && second.Indicator?.Role == IndicatorRole.Value;

    private static decimal? NumberOf(Figure figure) => figure.Numerator ?? figure.Value;

    /// <summary>The digits of a number in their order of size: equal for two numbers that are one with digits changed over.</summary>
    private static string DigitsOf(decimal number) => string.Concat(number.ToString(System.Globalization.CultureInfo.InvariantCulture).Order());

    /// <summary>The statements that are the only ones of their indicator in their section: where several stand together, the section splits the indicator up.</summary>
    private static FigureContext[] Sole(IEnumerable<FigureContext> statements) =>
        [.. statements.GroupBy(context => context.Figure.Section).Where(section => section.Take(2).Count() == 1).Select(section => section.First())];

    private Constraint? Of(FigureContext first, FigureContext second, ReportFacts facts)
    {
        var same = new SameRelation(Restated.Numbers(first.Figure, second.Figure), first.Figure.Approximate || second.Figure.Approximate);
        return !same.Pairs.IsEmpty && (same.HoldsWith() || AreOne(same, first, second, facts)) ? new Constraint(same, repairs => Explain(same, facts, repairs)) : null;
    }

    private bool AreOne(SameRelation same, FigureContext first, FigureContext second, ReportFacts facts)
    {
        double[] likeness = [.. same.Pairs.Where(pair => pair.First.Value != pair.Second.Value).Select(pair => LikenessOf(pair.First, pair.Second, first.Figure, second.Figure))];
        HashSet<string> one = _scope.Of(first, facts.Header);
        HashSet<string> other = _scope.Of(second, facts.Header);
        bool isMapped = first.Figure.Indicator is { Role: IndicatorRole.Value } indicator && indicator.Id == second.Figure.Indicator?.Id;
        return likeness.Min() switch
        {
            >= Striking => Scope.MayBeOne(one, other) && (isMapped || (ShareWords(first, second) && !AreOfDifferentEvents(first.Figure, second.Figure, facts))),
            >= Alike => isMapped && one.SetEquals(other),
            _ => false,
        };
    }

    /// <summary>How much two different numbers look like one.</summary>
    private double LikenessOf(Term left, Term right, Figure first, Figure second)
    {
        decimal less = Math.Min(left.Value, right.Value);
        bool isPercent = left.Field == FigureField.Percent;
        if (less >= (isPercent ? 1 : Telling) && Slips.Between(left.Value, right.Value) is { } slip)
        {
            return slip.Kind == RepairKind.WrongDigit ? (isPercent && first.Type == FigureType.Percent ? 0 : Alike) : first.Type == FigureType.Money && slip.Kind != RepairKind.SwappedDigits ? 0 : Striking;
        }

        bool isClose = !isPercent && less < Telling && SameNoun(first, second) && Math.Abs(left.Value - right.Value) <= Math.Max(1, _closeness * less / Hundred);
        return isClose ? Alike : 0;
    }

    private static bool SameNoun(Figure first, Figure second) => Noun(first) is { } noun && noun == Noun(second);

    private static string? Noun(Figure figure) => figure.Unit is { } unit ? Syllable.Fold(unit).Split(' ')[0] : null;

    /// <summary>"07 buổi với 108 người" and "11 buổi với 180 người": what stands before the two differs, so they are about different things.</summary>
    private static bool AreOfDifferentEvents(Figure first, Figure second, ReportFacts facts) =>
        Preceding(first, facts) is { } one && Preceding(second, facts) is { } other && SameNoun(one, other) && NumberOf(one) != NumberOf(other);

    private static Figure? Preceding(Figure figure, ReportFacts facts) =>
        facts.PlaceOf(figure.Id) is > 0 and int place && facts.Figures[place - 1] is var before && facts.Text.BlockAt(before.NormalSpan.Start) == facts.Text.BlockAt(figure.NormalSpan.Start) ? before : null;

    /// <summary>The longer the number, the fewer words tell that two that look like one are one.</summary>
    private static bool ShareWords(FigureContext first, FigureContext second) =>
        WordsOf(first).Intersect(WordsOf(second)).Skip(NumberOf(first.Figure) >= LongNumber ? SharedWords - 2 : SharedWords - 1).Any();

    private static IEnumerable<string> WordsOf(FigureContext context) =>
        Syllable.Fold($"{context.Before} {context.After}").Split([' ', '\t', ',', ';', ':', '.'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= TellingLength);

    private Finding Explain(SameRelation same, ReportFacts facts, ImmutableArray<Repair> repairs)
    {
        Figure first = facts[same.Pairs[0].First.Figure];
        Figure second = facts[same.Pairs[0].Second.Figure];
        return new Finding
        {
            Check = _checks[same.IsApproximate ? AboutOtherwise : Otherwise],
            Spans = [first.Span, second.Span],
            Figures = [first.Id, second.Id],
            Arguments = [FindingArgument.Of("first", first.Quote), FindingArgument.Of("second", second.Quote), NameOf(first, facts)],
            Arithmetic = string.Join("; ", same.Pairs.Where(pair => pair.First.Value != pair.Second.Value).Select(pair => $"{NumberText.Plain(pair.First.Value)} ≠ {NumberText.Plain(pair.Second.Value)}")),
            Repairs = repairs,
        };
    }

    /// <summary>The indicator's name; for counts without one, what is counted.</summary>
    private static FindingArgument NameOf(Figure figure, ReportFacts facts) =>
        figure.Indicator is { } mapped && facts.Indicators.TryGet(mapped.Id, out Indicator? indicator)
            ? new FindingArgument("name", indicator.Name, indicator.EnglishName)
            : FindingArgument.Of("name", figure.Unit ?? figure.Quote);
}
