using System.Collections.Immutable;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Mining.Reconciliation.Arithmetic;

/// <summary>Pairs the numbers that two statements of one quantity have in common.</summary>
internal static class Restated
{
    /// <summary>The numbers, each with its counterpart; empty when the statements have none in common.</summary>
    public static ImmutableArray<(Term First, Term Second)> Numbers(Figure first, Figure second)
    {
        ImmutableArray<(Term, Term)>.Builder pairs = ImmutableArray.CreateBuilder<(Term, Term)>();
        if (first.Denominator is { } whole ? second.Value == whole : first.Value is { } count && second.Denominator == count)
        {
            // A count that is the denominator of the other restates the whole, not the part.
            return [];
        }

        bool bothRatios = first.Type == FigureType.Ratio && second.Type == FigureType.Ratio;
        Add(PartOf(first), PartOf(second), pairs);
        if (bothRatios)
        {
            Add(Term.Of(first, FigureField.Denominator), Term.Of(second, FigureField.Denominator), pairs);
        }

        Add(Term.Of(first, FigureField.Percent), Term.Of(second, FigureField.Percent), pairs);
        return pairs.ToImmutable();
    }

    private static Term? PartOf(Figure figure) => Term.Of(figure, FigureField.Numerator) ?? Term.Of(figure, FigureField.Value);

    private static void Add(Term? first, Term? second, ImmutableArray<(Term, Term)>.Builder pairs)
    {
        if (first is { } left && second is { } right)
        {
            pairs.Add((left, right));
        }
    }
}
