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
        FigureContext[] statements =
        [
            .. facts.Contexts.Select(context => context with { Figure = facts[context.Figure.Id] })
                .Where(context => context.Figure is { Role: FigureRole.Result, PartOf: null, Range: null }),
        ];
        IEnumerable<FigureContext[]> byIndicator = statements.Where(context => context.Figure.Indicator is { Role: IndicatorRole.Value }).GroupBy(context => context.Figure.Indicator!.Id).Select(Sole);
        IEnumerable<FigureContext[]> byUnit = statements.Where(context => context.Figure is { Indicator: null or { Role: IndicatorRole.Denominator }, Type: FigureType.Count, Unit: not null, Rule: not FigureRules.TableCell })
            .GroupBy(context => Syllable.Fold(context.Figure.Unit!)).Select(same => same.ToArray());
        return byIndicator.Concat(byUnit).Where(same => same.Length <= _mostStatements).SelectMany(same => Of(same, facts));
    }

    /// <summary>The statements that are the only ones of their indicator in their section: where several stand together, the section splits the indicator up.</summary>
    private static FigureContext[] Sole(IEnumerable<FigureContext> statements) =>
        [.. statements.GroupBy(context => context.Figure.Section).Where(section => section.Take(2).Count() == 1).Select(section => section.First())];

    private IEnumerable<Constraint> Of(FigureContext[] statements, ReportFacts facts)
    {
        for (int i = 0; i < statements.Length; i++)
        {
            for (int j = i + 1; j < statements.Length; j++)
            {
                var same = new SameRelation(Restated.Numbers(statements[i].Figure, statements[j].Figure), statements[i].Figure.Approximate || statements[j].Figure.Approximate);
                if (!same.Pairs.IsEmpty && (same.HoldsWith() || AreOne(same, statements[i], statements[j], facts)))
                {
                    yield return new Constraint(same, repairs => Explain(same, facts, repairs));
                }
            }
        }
    }

    private bool AreOne(SameRelation same, FigureContext first, FigureContext second, ReportFacts facts)
    {
        double[] likeness = [.. same.Pairs.Where(pair => pair.First.Value != pair.Second.Value).Select(pair => LikenessOf(pair.First, pair.Second, first.Figure, second.Figure))];
        HashSet<string> one = _scope.Of(first, facts.Header);
        HashSet<string> other = _scope.Of(second, facts.Header);
        bool isMapped = first.Figure.Indicator is { Role: IndicatorRole.Value };
        return likeness.Min() switch
        {
            >= Striking => (one.IsSubsetOf(other) || other.IsSubsetOf(one)) && (isMapped || ShareWords(first, second)),
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
            return slip.Kind == RepairKind.WrongDigit ? Alike : Striking;
        }

        bool isClose = !isPercent && less < Telling && SameNoun(first, second) && Math.Abs(left.Value - right.Value) <= Math.Max(1, _closeness * less / Hundred);
        return isClose ? Alike : 0;
    }

    private static bool SameNoun(Figure first, Figure second) =>
        first.Unit is { } unit && second.Unit is { } other && Syllable.Fold(unit).Split(' ')[0] == Syllable.Fold(other).Split(' ')[0];

    private static bool ShareWords(FigureContext first, FigureContext second) => WordsOf(first).Intersect(WordsOf(second)).Skip(SharedWords - 1).Any();

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
