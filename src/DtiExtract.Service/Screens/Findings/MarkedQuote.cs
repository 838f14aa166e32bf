using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DtiExtract.Mining;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Service.Screens.Findings;

/// <summary>Marks in the words of a finding which number is which.</summary>
/// <param name="figures">The figures of the report.</param>
/// <param name="doubted">The numbers that the likeliest repair would change.</param>
internal sealed partial class MarkedQuote(ImmutableArray<Figure> figures, ImmutableArray<FigureChange> doubted)
{
    /// <summary>The words in parts, numbers that are known apart from the others.</summary>
    /// <param name="quote">The words.</param>
    /// <param name="start">Where they stand in the report.</param>
    public ImmutableArray<QuotePart> Of(string quote, int start)
    {
        ImmutableArray<QuotePart>.Builder parts = ImmutableArray.CreateBuilder<QuotePart>();
        var marked = new HashSet<(FigureId Figure, FigureField Field)>();
        int written = 0;
        foreach (Match match in Numbers().Matches(quote))
        {
            if (PartOf(match.Value, start + match.Index, marked) is { } number)
            {
                Append(quote[written..match.Index]);
                parts.Add(number);
                written = match.Index + match.Length;
            }
        }

        Append(quote[written..]);
        return parts.DrainToImmutable();

        void Append(string text)
        {
            if (text.Length > 0)
            {
                parts.Add(new QuotePart(text, null, false));
            }
        }
    }

    /// <summary>The numbers that a figure states, as far as a person could correct them.</summary>
    public static IEnumerable<(FigureField Field, decimal Value)> NumbersOf(Figure figure)
    {
        (FigureField Field, decimal? Value)[] stated =
            [(FigureField.Numerator, figure.Numerator), (FigureField.Denominator, figure.Denominator), (FigureField.Percent, figure.Percent), (FigureField.Value, figure.Value)];
        return stated.Where(one => one.Value is not null).Select(one => (one.Field, one.Value!.Value));
    }

    /// <summary>A number that a figure states there; of two that are alike, "7/7", each is taken once.</summary>
    private QuotePart? PartOf(string number, int position, HashSet<(FigureId Figure, FigureField Field)> marked)
    {
        string digits = DigitsOf(number);
        (FigureId Figure, FigureField Field)[] alike =
        [
            .. figures.Where(figure => figure.Span.Contains(position))
                .SelectMany(figure => NumbersOf(figure).Where(one => DigitsOf(NumberText.Plain(one.Value)) == digits).Select(one => (figure.Id, one.Field)))
                .OrderBy(marked.Contains),
        ];
        if (alike is not [var first, ..])
        {
            return null;
        }

        marked.Add(first);
        return new QuotePart(number, first.Field, doubted.Any(change => change.Figure == first.Figure && change.Field == first.Field));
    }

    /// <summary>The digits that count: how a number is grouped, and in which unit money is stated, is nothing to them.</summary>
    private static string DigitsOf(string number) => string.Concat(number.Where(char.IsAsciiDigit)).Trim('0');

    [GeneratedRegex("[0-9]+(?:[.,][0-9]+)*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Numbers();
}

/// <summary>A part of the words of a finding.</summary>
/// <param name="Text">The words.</param>
/// <param name="Field">Which number of a figure it is; null for other words.</param>
/// <param name="IsDoubted">Whether the likeliest repair would change it.</param>
internal sealed record QuotePart(string Text, FigureField? Field, bool IsDoubted);
