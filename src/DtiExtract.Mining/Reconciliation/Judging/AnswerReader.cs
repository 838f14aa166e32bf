using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Reconciliation.Arithmetic;

namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>Reads what a figure says was reached.</summary>
internal static class AnswerReader
{
    private const decimal Whole = 100;

    /// <summary>Whether a figure states a share.</summary>
    public static bool IsShare(Figure figure) => figure.Type is FigureType.Ratio or FigureType.Percent || figure.Percent is not null;

    /// <summary>The share that a figure states, by its own percentage and by its numbers; null when it states none that can be right.</summary>
    public static Answer? Share(int place, Figure figure)
    {
        decimal? counted = figure is { Numerator: { } numerator, Denominator: > 0 and { } denominator } ? numerator * Whole / denominator : null;
        decimal? stated = figure.Percent;
        if (figure.Range is not null || counted > Whole || stated > Whole || (counted ?? stated) is not { } any)
        {
            return null;
        }

        decimal least = Math.Min(counted ?? any, stated ?? any);
        decimal most = Math.Max(counted ?? any, stated ?? any);
        Interval meant = counted is null ? Interval.Rounded(any) : new Interval(least, most);
        Interval reached = figure.Approximate ? Widened(meant, Interval.Count(stated ?? Math.Round(any), approximate: true)) : meant;
        return new Answer([place], least, most, reached) { Counted = counted is null ? null : (figure.Numerator!.Value, figure.Denominator!.Value) };
    }

    /// <summary>The number of things that a figure states; null when it states none.</summary>
    public static Answer? Amount(int place, Figure figure) => (figure.Range, figure.Numerator ?? figure.Value) switch
    {
        ({ } range, _) => new Answer([place], range.Low, range.High, new Interval(range.Low, range.High)),
        (_, { } value) => new Answer([place], value, value, Interval.Count(value, figure.Approximate)),
        _ => null,
    };

    private static Interval Widened(Interval one, Interval other) => new(Math.Min(one.Low, other.Low), Math.Max(one.High, other.High));
}
