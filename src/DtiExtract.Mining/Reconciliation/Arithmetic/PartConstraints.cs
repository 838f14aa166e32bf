using System.Collections.Immutable;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Mining.Reconciliation.Arithmetic;

/// <summary>Parts that the text presents as making up a total do.</summary>
/// <remarks>
/// "Trong đó" often introduces only some parts, or parts that overlap ("đã ký số", "gửi qua trục"). Parts that do not add up are therefore held to be wrong only
/// when the words say that they are all there are (gồm, chia ra; a column with its total), when they exclude each other and are complete (trực tuyến and
/// trực tiếp), or when one slip of typing explains the difference.
/// </remarks>
internal sealed class PartConstraints
{
    private const string Check = "parts-of-total";
    private const string Openers = "openers";
    private const string ExhaustiveOpeners = "exhaustive-openers";
    private const string PartialOpeners = "partial-openers";
    private const string RemainderWords = "remainder-words";
    private const string Families = "complete-families";
    private const string LeastForSlip = "least-total-for-a-slip";
    private const decimal Million = 1_000_000;
    private const int MostShown = 12;
    private const int Neighbours = 3;
    private const int FewestKinds = 2;

    private readonly Check _check;
    private readonly PartGroups _groups;
    private readonly PhraseSet _exhaustive;
    private readonly PhraseSet _partial;
    private readonly PhraseSet _remainders;
    private readonly ImmutableArray<ImmutableArray<PhraseSet>> _families;

    /// <summary>Constraints by the rules.</summary>
    public PartConstraints(CheckRules checks)
    {
        _check = checks[Check];
        _groups = new PartGroups(Words(Openers));
        _exhaustive = Words(ExhaustiveOpeners);
        _partial = Words(PartialOpeners);
        _remainders = Words(RemainderWords);
        _families = [.. _check.Lists[Families].Select(family => (ImmutableArray<PhraseSet>)[.. family.Split(';').Select(member => new PhraseSet(member.Split('|', StringSplitOptions.TrimEntries).Select(Syllable.Fold)))])];
    }

    /// <summary>What its rules need.</summary>
    public static ImmutableArray<CheckShape> Shapes { get; } =
    [
        new(Check, FindingType.PartsDoNotSum, "total", "parts", "sum", "stated", "difference") { Lists = [Openers, ExhaustiveOpeners, PartialOpeners, RemainderWords, Families], Limits = [LeastForSlip] },
    ];

    /// <summary>The constraints of a report: sums that hold, and those that must.</summary>
    public IEnumerable<Constraint> Of(ReportFacts facts)
    {
        foreach (PartGroup group in _groups.Of(facts))
        {
            if (SumOf(group, facts) is { } sum)
            {
                yield return new Constraint(sum, repairs => Explain(sum, facts, repairs));
            }
        }
    }

    private PhraseSet Words(string list) => new(_check.Lists[list].Select(Syllable.Fold));

    private SumRelation? SumOf(PartGroup group, ReportFacts facts)
    {
        if (group.Parts is [var rest])
        {
            return RemainderOf(group, rest);
        }

        ImmutableArray<SumRelation> readings = [.. Readings(group)];
        if (readings.FirstOrDefault(reading => reading.HoldsWith()) is { } holding)
        {
            return holding;
        }

        return readings is [var only] && MustHold(group, only, facts) ? only : null;
    }

    /// <summary>"2.866/3.559 hộ, đạt 80,5%; còn lại 693 hộ": what was reached and what remains make up the whole.</summary>
    private SumRelation? RemainderOf(PartGroup group, Figure rest) =>
        _remainders.IsIn(group.Opening) && Term.Of(rest, FigureField.Value) is { } remainder && !group.Total.Approximate && !rest.Approximate
        && Term.Of(group.Total, FigureField.Numerator) is { } reached && Term.Of(group.Total, FigureField.Denominator) is { } whole
            ? new SumRelation(whole, [reached, remainder], tolerance: 0)
            : null;

    /// <summary>The ways to read the group as a sum; a ratio may take part with its part or with its whole.</summary>
    private static IEnumerable<SumRelation> Readings(PartGroup group)
    {
        bool approximate = group.Total.Approximate || group.Parts.Any(part => part.Approximate);
        foreach (FigureField total in FieldsOf(group.Total))
        {
            foreach (FigureField part in group.Parts.SelectMany(FieldsOf).Where(field => field != FigureField.Value).DefaultIfEmpty(FigureField.Value).Distinct())
            {
                Term?[] parts = [.. group.Parts.Select(figure => Term.Of(figure, figure.Value is null ? part : FigureField.Value))];
                if (Term.Of(group.Total, total) is { } whole && Array.TrueForAll(parts, term => term is not null))
                {
                    ImmutableArray<Term> terms = [.. parts.Select(term => term!.Value)];
                    yield return new SumRelation(whole, terms, ToleranceOf(group, [whole, .. terms], approximate));
                }
            }
        }
    }

    private static IEnumerable<FigureField> FieldsOf(Figure figure) =>
        figure.Value is not null ? [FigureField.Value] : figure.Denominator is not null ? [FigureField.Denominator, FigureField.Numerator] : [];

    /// <summary>Half a unit of the last digit of each number, as XBRL Calculations 1.1 has it: counts are exact, amounts are rounded to what was written of them.</summary>
    private static decimal ToleranceOf(PartGroup group, ImmutableArray<Term> terms, bool approximate) =>
        approximate ? terms.Sum(term => Interval.Count(term.Value, approximate).High - term.Value)
        : group.Total.Type == FigureType.Money ? terms.Max(term => Interval.WrittenUnit(term.Value)) / 2 * terms.Length
        : terms.Any(term => term.Value.Scale > 0) ? terms.Sum(term => Interval.UnitOfLastDigit(term.Value)) / 2
        : 0;

    private bool MustHold(PartGroup group, SumRelation sum, ReportFacts facts) =>
        !_partial.IsIn(group.Opening) && (IsExhaustive(group) || IsTooMuch(group, sum) || (!IsExplainedOtherwise(group, sum, facts) && IsSlip(sum)));

    /// <summary>Kinds of things in parentheses that exclude each other ("(07 kế hoạch, 19 công văn)") and are more than all of them.</summary>
    private static bool IsTooMuch(PartGroup group, SumRelation sum) =>
        sum.Sum > sum.Total.Value && group.Opening.AsSpan().TrimEnd().EndsWith("(") && group.Parts.Length >= FewestKinds && group.Parts.All(part => part.Unit is not null) && group.Parts.Select(part => Syllable.Fold(part.Unit!)).Distinct().Count() == group.Parts.Length;

    private bool IsExhaustive(PartGroup group) => group.IsColumn || _exhaustive.IsIn(group.Opening) || _families.Any(family => family.Count(member => member.IsIn(group.Words)) == family.Length && group.Parts.Length == family.Length);

    private bool IsSlip(SumRelation sum) =>
        sum.Total.Value >= _check.Limits[LeastForSlip] && sum.Terms.Take(Localiser.MostTerms).Any(term => sum.Recompute(term) is > 0 and var meant && Slips.Between(term.Value, meant) is not null);

    /// <summary>Whether a figure beside the parts is what is missing, or one of them is what is too much: then the text was understood wrongly, not written wrongly.</summary>
    private static bool IsExplainedOtherwise(PartGroup group, SumRelation sum, ReportFacts facts)
    {
        decimal missing = sum.Total.Value - sum.Sum;
        if (missing < 0)
        {
            return sum.Parts.Any(part => part.Value == -missing) || sum.Parts.Any(part => part.Value == sum.Total.Value);
        }

        int last = facts.PlaceOf(group.Parts[^1].Id);
        return facts.Figures.Skip(last + 1).Take(Neighbours).Any(figure => figure.Value == missing || figure.Numerator == missing || figure.Denominator == missing);
    }

    private Finding Explain(SumRelation sum, ReportFacts facts, ImmutableArray<Repair> repairs)
    {
        decimal unit = facts[sum.Total.Figure].Type == FigureType.Money && sum.Total.Value >= Million ? Million : 1;
        Figure[] figures = [.. sum.Terms.Select(term => facts[term.Figure]).Distinct().OrderBy(figure => figure.Id.Number)];
        return new Finding
        {
            Check = _check,
            Spans = [.. figures.Select(figure => figure.Span)],
            Figures = [.. figures.Select(figure => figure.Id)],
            Arguments =
            [
                FindingArgument.Of("total", facts[sum.Total.Figure].Quote),
                Added(sum, unit),
                Amount("sum", sum.Sum, unit),
                Amount("stated", sum.Total.Value, unit),
                Amount("difference", Math.Abs(sum.Sum - sum.Total.Value), unit),
            ],
            Arithmetic = $"{string.Join(" + ", sum.Parts.Select(part => NumberText.Plain(part.Value / unit)))} = {NumberText.Plain(sum.Sum / unit)} ≠ {NumberText.Plain(sum.Total.Value / unit)}{(unit > 1 ? " (triệu đồng)" : string.Empty)}",
            Repairs = repairs,
        };
    }

    /// <summary>Amounts are written in million đồng, as reports do.</summary>
    private static FindingArgument Amount(string name, decimal number, decimal unit)
    {
        var amount = FindingArgument.Of(name, number / unit);
        return unit == 1 ? amount : amount with { Vietnamese = $"{amount.Vietnamese} triệu đồng", English = $"{amount.English} million đồng" };
    }

    /// <summary>"415 + 540"; of a long column, the first parts and how many there are.</summary>
    private static FindingArgument Added(SumRelation sum, decimal unit)
    {
        FindingArgument[] shown = [.. sum.Parts.Take(MostShown).Select(part => FindingArgument.Of("parts", part.Value / unit))];
        bool isCut = sum.Parts.Length > MostShown;
        return new FindingArgument(
            "parts",
            string.Join(" + ", shown.Select(part => part.Vietnamese)) + (isCut ? $" + … ({sum.Parts.Length} số)" : string.Empty),
            string.Join(" + ", shown.Select(part => part.English)) + (isCut ? $" + … ({sum.Parts.Length} numbers)" : string.Empty));
    }
}
