using System.Collections.Immutable;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Mining.Reconciliation.Arithmetic;

/// <summary>One base has one value: the population or the households that a report declares, or divides by more than once, against a base of the same people that is one slip of typing away.</summary>
/// <param name="check">The rule.</param>
internal sealed class BaseConstraints(Check check)
{
    /// <summary>The name of the rule.</summary>
    public const string Id = "base-stated-otherwise";

    private const string Closeness = "closeness-percent";
    private const int Hundred = 100;

    /// <summary>A report with more different bases lists them, village by village.</summary>
    private const int MostValues = 40;


    /// <summary>What its rules need.</summary>
    public static ImmutableArray<CheckShape> Shapes { get; } =
        [new(Id, FindingType.BaseMismatch, "first", "second", "one", "other") { Lists = StatedBases.Lists, Limits = [Closeness, StatedBases.LeastValue] }];

    /// <summary>The constraints of a report that states these bases.</summary>
    public IEnumerable<Constraint> Of(IEnumerable<StatedBase> bases, ReportFacts facts) =>
        bases.GroupBy(stated => (stated.Family, stated.Ages)).SelectMany(group => Of([.. group], facts));

    private IEnumerable<Constraint> Of(StatedBase[] stated, ReportFacts facts)
    {
        StatedBase[][] values = [.. stated.GroupBy(one => one.Number.Value).Select(group => group.OrderByDescending(one => one.IsDeclared).ToArray())];
        foreach (StatedBase[] same in values)
        {
            foreach (StatedBase again in same.Skip(1))
            {
                yield return new Constraint(Same(same[0], again), _ => null);
            }
        }

        if (values.Length > MostValues)
        {
            yield break;
        }

        foreach (StatedBase[] known in values.Where(value => value[0].IsDeclared || value.Length > 1))
        {
            foreach (StatedBase[] other in values.Where(value => value.Length <= known.Length && !(value[0].IsDeclared && known[0].Number.Figure.Number > value[0].Number.Figure.Number) && IsSlip(known[0], value[0])))
            {
                SameRelation relation = Same(known[0], other[0]);
                yield return new Constraint(relation, repairs => Explain(known[0], other, facts, repairs));
            }
        }
    }

    private static SameRelation Same(StatedBase one, StatedBase other) => new([(one.Number, other.Number)], approximate: false);

    private bool IsSlip(StatedBase known, StatedBase other)
    {
        decimal one = known.Number.Value;
        decimal two = other.Number.Value;
        if (one == two || Slips.Between(two, one) is not { } slip)
        {
            return false;
        }

        // Adults and those above 14 are near enough for one digit to differ by chance; households are counted in one way only.
        return slip.Kind is RepairKind.ExtraDigit or RepairKind.MissingDigit
            || (Math.Abs(one - two) * Hundred <= check.Limits[Closeness] * Math.Max(one, two) && (slip.Kind != RepairKind.WrongDigit || known.Family != StatedBases.People));
    }

    private Finding Explain(StatedBase known, StatedBase[] others, ReportFacts facts, ImmutableArray<Repair> repairs)
    {
        Figure[] figures = [.. others.Select(other => other.Figure).Prepend(known.Figure).OrderBy(figure => figure.Id.Number)];
        return new Finding
        {
            Check = check,
            Spans = [.. figures.Select(figure => figure.Span)],
            Figures = [.. figures.Select(figure => figure.Id)],
            Arguments =
            [
                FindingArgument.Of("first", known.Figure.Quote),
                FindingArgument.Of("second", others[0].Figure.Quote),
                FindingArgument.Of("one", known.Number.Value),
                FindingArgument.Of("other", others[0].Number.Value),
            ],
            Arithmetic = $"{NumberText.Plain(known.Number.Value)} ≠ {NumberText.Plain(others[0].Number.Value)}",
            Repairs = repairs,
        };
    }
}
