using System.Collections.Immutable;

namespace DtiExtract.Mining.Reconciliation.Across;

/// <summary>What a unit, or the units that it was formed of, stated of a quantity at the end of a period.</summary>
/// <param name="Value">The value, or the sum over the units.</param>
/// <param name="Whole">The denominator; null when none is stated.</param>
/// <param name="Noun">What is counted, folded.</param>
/// <param name="Places">The report and figure, one for each unit.</param>
internal sealed record SeriesPoint(decimal Value, decimal? Whole, string Noun, ImmutableArray<(ReportDigest Report, DigestFigure Figure)> Places)
{
    /// <summary>Whether it is the sum over several units.</summary>
    public bool IsSum => Places.Length > 1;

    /// <summary>What one report states.</summary>
    public static SeriesPoint Of(ReportDigest report, DigestFigure figure) => new(figure.Part, figure.Whole, figure.Noun, [(report, figure)]);

    /// <summary>The sum of what several units state.</summary>
    public static SeriesPoint Sum(ImmutableArray<(ReportDigest Report, DigestFigure Figure)> places)
    {
        string noun = places.Select(place => place.Figure.Noun).Distinct().Count() == 1 ? places[0].Figure.Noun : string.Empty;
        bool complete = places.All(place => place.Figure.Whole is not null);
        return new SeriesPoint(places.Sum(place => place.Figure.Part), complete ? places.Sum(place => place.Figure.Whole!.Value) : null, noun, places);
    }
}
