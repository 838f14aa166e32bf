using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Mining.Reconciliation.Arithmetic;

/// <summary>A stated number that takes part in a relation.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Field">Which of its numbers.</param>
/// <param name="Value">As stated.</param>
internal readonly record struct Term(FigureId Figure, FigureField Field, decimal Value)
{
    /// <summary>The numbers of a figure, those that it states.</summary>
    public static IEnumerable<Term> Of(Figure figure)
    {
        foreach (FigureField field in (FigureField[])[FigureField.Numerator, FigureField.Denominator, FigureField.Percent, FigureField.Value])
        {
            if (Of(figure, field) is { } term)
            {
                yield return term;
            }
        }
    }

    /// <summary>A number of a figure; null when the figure does not state it.</summary>
    public static Term? Of(Figure figure, FigureField field) => NumberOf(figure, field) is { } value ? new Term(figure.Id, field, value) : null;

    private static decimal? NumberOf(Figure figure, FigureField field) => field switch
    {
        FigureField.Numerator => figure.Numerator,
        FigureField.Denominator => figure.Denominator,
        FigureField.Percent => figure.Percent,
        FigureField.Value => figure.Value,
    };
}
