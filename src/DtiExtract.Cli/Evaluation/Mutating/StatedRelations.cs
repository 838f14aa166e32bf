using System.Collections.Immutable;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reconciliation.Repairing;
using DtiExtract.Training.Annotations;

namespace DtiExtract.Cli.Evaluation.Mutating;

/// <summary>Finds what holds between the figures of a report, by plain arithmetic of its own: what the miner thinks of relations is what is measured.</summary>
/// <param name="figures">The figures, as annotated or mined.</param>
/// <param name="numbers">Where their numbers stand.</param>
/// <param name="sections">The sections of the report.</param>
internal sealed class StatedRelations(IReadOnlyList<ScoredFigure> figures, IEnumerable<NumberPlace> numbers, ImmutableArray<Section> sections)
{
    private const decimal LeastRestated = 1000;
    private const int FewestParts = 2;

    private readonly Dictionary<(string Figure, FigureField Field), NumberPlace> _places = numbers.ToDictionary(number => (number.Figure.Id, number.Field));
    private readonly ScoredFigure[] _exact = [.. figures.Where(figure => !figure.Approximate)];

    /// <summary>All that holds.</summary>
    public IEnumerable<StatedRelation> Find() => [.. _exact.SelectMany(RatioOf), .. _exact.SelectMany(SumsOf), .. Restatements()];

    private IEnumerable<StatedRelation> RatioOf(ScoredFigure figure)
    {
        if (PlacesOf(figure, FigureField.Numerator, FigureField.Denominator) is not [var part, var whole])
        {
            return [];
        }

        if (figure.Percent is null)
        {
            return figure.Role == FigureRole.Result && part.Value <= whole.Value ? [new(RelationFamily.PartWithinWhole, [part, whole], values => values[0] <= values[1])] : [];
        }

        return PlaceOf(figure, FigureField.Percent) is { } percent && IsRounded(part.Value, whole.Value, percent.Value)
            ? [new(RelationFamily.RatioWithPercent, [part, whole, percent], values => IsRounded(values[0], values[1], values[2]) || IsCutOff(values[0], values[1], values[2]))]
            : [];
    }

    /// <summary>The sums of all parts of a figure: they make up its number, one of its sides, or what its numerator leaves of the denominator.</summary>
    private IEnumerable<StatedRelation> SumsOf(ScoredFigure total)
    {
        ScoredFigure[] parts = [.. figures.Where(figure => figure.PartOf == total.Id)];
        if (parts.Length == 0 || parts.Any(part => part.Approximate))
        {
            yield break;
        }

        foreach (FigureField of in Enum.GetValues<FigureField>())
        {
            NumberPlace[] addends = [.. parts.Select(part => PlaceOf(part, of)).OfType<NumberPlace>()];
            if (of == FigureField.Percent || addends.Length < parts.Length)
            {
                continue;
            }

            FigureField[] sums = of == FigureField.Value ? [FigureField.Value, FigureField.Numerator, FigureField.Denominator] : [of, FigureField.Value];
            foreach (NumberPlace sum in PlacesOf(total, sums).Where(_ => addends.Length >= FewestParts))
            {
                if (SumOf(total, sum, addends) is { } relation)
                {
                    yield return relation;
                }
            }

            if (of == FigureField.Value && PlacesOf(total, FigureField.Numerator, FigureField.Denominator) is [var part, var whole] && SumOf(total, whole, [part, .. addends]) is { } rest)
            {
                yield return rest;
            }
        }
    }

    private static StatedRelation? SumOf(ScoredFigure total, NumberPlace sum, NumberPlace[] addends)
    {
        RelationFamily family = total.Role == FigureRole.Tally ? RelationFamily.Tallies : RelationFamily.PartsAndTotal;
        return addends.Sum(addend => addend.Value) == sum.Value ? new(family, [sum, .. addends], values => values.Skip(1).Sum() == values[0]) : null;
    }

    private IEnumerable<StatedRelation> Restatements() =>
        from place in _places.Values
        from other in _places.Values
        where place.Span.Start < other.Span.Start && IsRestated(place, other)
        select new StatedRelation(RelationFamily.Restatement, [place, other], values => values[0] == values[1]);

    private bool IsRestated(NumberPlace place, NumberPlace other) =>
        place.Value == other.Value
        && place.Value >= LeastRestated
        && place.Figure.Indicator is { } indicator && indicator == other.Figure.Indicator
        && place.Figure.IndicatorRole == other.Figure.IndicatorRole
        && IsBase(place) == IsBase(other)
        && !place.Figure.Approximate && !other.Figure.Approximate
        && place.Figure.Role == FigureRole.Result && other.Figure.Role == FigureRole.Result
        && SectionAt(place) != SectionAt(other);

    private static bool IsBase(NumberPlace place) => place.Field == FigureField.Denominator;

    private SectionId? SectionAt(NumberPlace place) => sections.LastOrDefault(section => section.Span.Contains(place.Span.Start))?.Id;

    private NumberPlace? PlaceOf(ScoredFigure figure, FigureField field) => _places.GetValueOrDefault((figure.Id, field));

    private NumberPlace[] PlacesOf(ScoredFigure figure, params ReadOnlySpan<FigureField> fields)
    {
        List<NumberPlace> places = [];
        foreach (FigureField field in fields)
        {
            if (PlaceOf(figure, field) is { } place)
            {
                places.Add(place);
            }
        }

        return [.. places];
    }

    private static bool IsRounded(decimal part, decimal whole, decimal percent) => whole > 0 && Math.Abs((100 * part / whole) - percent) <= LastDigit(percent) / 2;

    private static bool IsCutOff(decimal part, decimal whole, decimal percent) => whole > 0 && (100 * part / whole) - percent is var above && above >= 0 && above < LastDigit(percent);

    private static decimal LastDigit(decimal percent) => new(1, 0, 0, false, percent.Scale);
}
