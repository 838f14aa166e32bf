using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DtiExtract.Mining;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Reconciliation.Repairing;
using DtiExtract.Training.Annotations;

namespace DtiExtract.Cli.Evaluation.Mutating;

/// <summary>Finds the digits of each number of a figure; a number in words, or one of which it is open where it stands, is left out.</summary>
internal static partial class NumberPlaces
{
    private static readonly decimal[] MoneyFactors = [1, 1_000, 1_000_000, 1_000_000_000];
    private static readonly decimal[] NoFactor = [1];

    /// <summary>The numbers of <paramref name="figure"/> in <paramref name="text"/>, the text of its report.</summary>
    public static ImmutableArray<NumberPlace> Of(ScoredFigure figure, string text)
    {
        List<TextSpan> tokens = [.. Number().Matches(figure.Span.Slice(text)).Select(match => new TextSpan(figure.Start + match.Index, figure.Start + match.Index + match.Length))];
        ImmutableArray<NumberPlace>.Builder places = ImmutableArray.CreateBuilder<NumberPlace>();
        if (figure.Percent is not null && tokens.Select(token => At(figure, FigureField.Percent, token, text)).OfType<NumberPlace>().LastOrDefault() is { } percent)
        {
            places.Add(percent);
            tokens.Remove(percent.Span);
        }

        places.AddRange(SidesOf(figure, tokens, text));
        places.AddRange(OnlyOf(figure, FigureField.Value, tokens, text));
        return places.ToImmutable();
    }

    private static IEnumerable<NumberPlace> SidesOf(ScoredFigure figure, List<TextSpan> tokens, string text)
    {
        for (int i = 0; i + 1 < tokens.Count; i++)
        {
            if (text[tokens[i].End..tokens[i + 1].Start].Contains('/', StringComparison.Ordinal)
                && At(figure, FigureField.Numerator, tokens[i], text) is { } numerator
                && At(figure, FigureField.Denominator, tokens[i + 1], text) is { } denominator)
            {
                return [numerator, denominator];
            }
        }

        return OnlyOf(figure, FigureField.Numerator, tokens, text).Concat(OnlyOf(figure, FigureField.Denominator, tokens, text));
    }

    private static NumberPlace[] OnlyOf(ScoredFigure figure, FigureField field, List<TextSpan> tokens, string text)
    {
        NumberPlace[] places = [.. tokens.Select(token => At(figure, field, token, text)).OfType<NumberPlace>()];
        return places.Length == 1 ? places : [];
    }

    private static NumberPlace? At(ScoredFigure figure, FigureField field, TextSpan token, string text)
    {
        string written = token.Slice(text);
        var readings =
            from factor in figure.Type == FigureType.Money && field == FigureField.Value ? MoneyFactors : NoFactor
            from reading in NumberReadings.Of(written)
            where reading * factor == figure[field]
            select new NumberPlace(figure, field, token, written, reading * factor, factor);
        return readings.FirstOrDefault();
    }

    [GeneratedRegex("[0-9]+(?:[.,][0-9]+)*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
