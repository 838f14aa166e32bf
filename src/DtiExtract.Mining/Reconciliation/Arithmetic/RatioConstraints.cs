using System.Collections.Immutable;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Mining.Reconciliation.Arithmetic;

/// <summary>What must hold inside a figure, and between a part with a percentage and its total: no part is larger than the whole, and the percentage is what the two give.</summary>
internal sealed class RatioConstraints
{
    private const string PartExceedsWhole = "part-exceeds-whole";
    private const string WrongOfRatio = "percent-of-ratio";
    private const string WrongOfTotal = "percent-of-total";
    private const string CutOff = "percent-cut-off";
    private const string RoundedUp = "percent-rounded-up";
    private const string PlanWords = "plan-words";
    private const string MostOfPlan = "most-of-plan";
    private const string TotalWords = "total-words";
    private const decimal Whole = 100;

    private readonly CheckRules _checks;
    private readonly PhraseSet _planWords;
    private readonly decimal _mostOfPlan;
    private readonly LooseShares _looseShares;

    /// <summary>Constraints by the rules.</summary>
    public RatioConstraints(CheckRules checks)
    {
        _checks = checks;
        _planWords = new PhraseSet(checks[PartExceedsWhole].Lists[PlanWords].Select(Syllable.Fold));
        _mostOfPlan = checks[PartExceedsWhole].Limits[MostOfPlan];
        _looseShares = new LooseShares(new PhraseSet(checks[WrongOfTotal].Lists[TotalWords].Select(Syllable.Fold)), _planWords);
    }

    /// <summary>What its rules need.</summary>
    public static ImmutableArray<CheckShape> Shapes { get; } =
    [
        new(PartExceedsWhole, FindingType.RatioExceedsWhole, "quote", "part", "whole") { Lists = [PlanWords], Limits = [MostOfPlan] },
        new(WrongOfRatio, FindingType.PercentMismatch, "quote", "part", "whole", "actual", "stated"),
        new(WrongOfTotal, FindingType.PercentMismatch, "quote", "total", "part", "whole", "actual", "stated") { Lists = [TotalWords] },
        new(CutOff, FindingType.PercentMismatch, "quote", "part", "whole", "actual", "stated", "rounded"),
        new(RoundedUp, FindingType.PercentMismatch, "quote", "part", "whole", "actual", "stated", "rounded"),
    ];

    /// <summary>The constraints of a report.</summary>
    public IEnumerable<Constraint> Of(ReportFacts facts)
    {
        bool cutsOff = CutsOff(facts);
        foreach (FigureContext context in facts.Contexts)
        {
            Figure figure = facts[context.Figure.Id];
            if (Term.Of(figure, FigureField.Numerator) is { } part && Term.Of(figure, FigureField.Denominator) is { } whole && (part.Value <= whole.Value || IsShare(figure, context)))
            {
                yield return new Constraint(new ShareRelation(part, whole), repairs => Explain(part, whole, facts, repairs));
            }

            if (PercentRelationOf(figure, facts, cutsOff) is { } percent)
            {
                yield return new Constraint(percent, repairs => Explain(percent, facts, repairs));
            }
        }

        foreach (PercentRelation share in _looseShares.Of(facts, cutsOff))
        {
            if (share.Part.Value > share.Whole.Value)
            {
                yield return new Constraint(new ShareRelation(share.Part, share.Whole), repairs => Explain(share.Part, share.Whole, facts, repairs));
            }

            yield return new Constraint(share, repairs => Explain(share, facts, repairs));
        }
    }

    /// <summary>Whether more percentages of the report are cut off than rounded up, where the two differ.</summary>
    private static bool CutsOff(ReportFacts facts)
    {
        PercentRelation[] relations = [.. facts.Figures.Select(figure => PercentRelationOf(figure, facts, cutsOff: false)).OfType<PercentRelation>()];
        return relations.Count(relation => relation.Outcome == PercentOutcome.CutOff) > relations.Count(relation => relation.Outcome == PercentOutcome.Rounded && relation.Actual < relation.Percent.Value);
    }

    private static PercentRelation? PercentRelationOf(Figure figure, ReportFacts facts, bool cutsOff)
    {
        if (Term.Of(figure, FigureField.Percent) is not { } percent)
        {
            return null;
        }

        if (Term.Of(figure, FigureField.Numerator) is { } part && Term.Of(figure, FigureField.Denominator) is { Value: > 0 } whole)
        {
            return new PercentRelation(part, whole, percent, cutsOff, figure.Approximate);
        }

        return figure is { Type: FigureType.Count, PartOf: { } total } && Term.Of(figure, FigureField.Value) is { } value
            ? PercentRelationOf(facts[total], whole => new PercentRelation(value, whole, percent, cutsOff, figure.Approximate))
            : null;
    }

    /// <summary>The percentage of a part may be that of any number of its total: of those received, or of those settled in time.</summary>
    private static PercentRelation? PercentRelationOf(Figure total, Func<Term, PercentRelation> over)
    {
        PercentRelation[] readings = [.. Term.Of(total).Where(whole => whole is { Field: not FigureField.Percent, Value: > 0 }).Select(over)];
        return Array.Find(readings, reading => reading.HoldsWith()) ?? readings.FirstOrDefault();
    }

    /// <summary>Whether a ratio above one is a share all the same: its percentage says so or, where that is above 100 or none, the sentence speaks of no plan, or of one that is exceeded beyond belief.</summary>
    private bool IsShare(Figure figure, FigureContext context)
    {
        bool isMeant = figure is { Percent: > Whole, Denominator: > 0 } && Interval.Rounded(figure.Percent.Value).Contains(Whole * figure.Numerator!.Value / figure.Denominator.Value);
        return !isMeant && (figure.Percent <= Whole || figure.Numerator > _mostOfPlan * figure.Denominator || (figure.Role != FigureRole.Target && !_planWords.IsIn(Syllable.Fold($"{context.Before} {figure.Quote} {context.After}"))));
    }

    private Finding Explain(Term part, Term whole, ReportFacts facts, ImmutableArray<Repair> repairs)
    {
        Figure[] figures = FiguresOf(facts, whole, part);
        return new Finding
        {
            Check = _checks[PartExceedsWhole],
            Spans = [.. figures.Select(figure => figure.Span)],
            Figures = [.. figures.Select(figure => figure.Id)],
            Arguments =
            [
                FindingArgument.Of("quote", string.Join(" … ", figures.Select(figure => figure.Quote))),
                FindingArgument.Of("part", part.Value),
                FindingArgument.Of("whole", whole.Value),
            ],
            Arithmetic = $"{NumberText.Plain(part.Value)} > {NumberText.Plain(whole.Value)}",
            Repairs = repairs,
        };
    }

    private static Figure[] FiguresOf(ReportFacts facts, params ReadOnlySpan<Term> terms) =>
        [.. terms.ToArray().Select(term => facts[term.Figure]).Distinct().OrderBy(figure => figure.Id.Number)];

    private Finding? Explain(PercentRelation relation, ReportFacts facts, ImmutableArray<Repair> repairs)
    {
        bool isOfTotal = relation.Whole.Figure != relation.Percent.Figure;
        return relation.Outcome switch
        {
            PercentOutcome.Rounded => null,
            PercentOutcome.CutOff => isOfTotal ? null : Explain(CutOff, relation, facts, repairs),
            PercentOutcome.RoundedUp => isOfTotal ? null : Explain(RoundedUp, relation, facts, repairs),
            PercentOutcome.Wrong => Explain(isOfTotal ? WrongOfTotal : WrongOfRatio, relation, facts, repairs),
        };
    }

    private Finding Explain(string check, PercentRelation relation, ReportFacts facts, ImmutableArray<Repair> repairs)
    {
        Figure figure = facts[relation.Percent.Figure];
        Figure whole = facts[relation.Whole.Figure];
        Figure[] figures = FiguresOf(facts, relation.Part, relation.Whole, relation.Percent);
        decimal actual = relation.ActualToCompare;
        return new Finding
        {
            Check = _checks[check],
            Spans = [.. figures.Select(part => part.Span)],
            Figures = [.. figures.Select(part => part.Id)],
            Arguments =
            [
                FindingArgument.Of("quote", figure.Quote),
                FindingArgument.Of("total", whole.Quote),
                FindingArgument.Of("part", relation.Part.Value),
                FindingArgument.Of("whole", relation.Whole.Value),
                FindingArgument.Percent("actual", actual),
                FindingArgument.Percent("stated", relation.Percent.Value),
                FindingArgument.Percent("rounded", relation.Rounded),
            ],
            Arithmetic = $"{NumberText.Plain(relation.Part.Value)}/{NumberText.Plain(relation.Whole.Value)} = {NumberText.Plain(actual)} % ∉ [{NumberText.Plain(relation.Stated.Low)}; {NumberText.Plain(relation.Stated.High)}]",
            Repairs = repairs,
        };
    }
}
