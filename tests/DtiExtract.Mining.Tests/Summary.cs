using System.Globalization;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Tests;

/// <summary>A figure in one line, without its place and in composed letters: equal for two forms of the same text.</summary>
internal static class Summary
{
    public static string Of(Figure figure) => string.Create(
        CultureInfo.InvariantCulture,
        $"{figure.Type} {figure.Numerator}/{figure.Denominator} {figure.Percent}% {figure.Value} {figure.Range} {Composed(figure.Unit)} {figure.Approximate} {figure.Role} {figure.PartOf} {figure.Rule} {Composed(figure.Quote)}");

    private static string Composed(string? text)
    {
        Span<char> composed = new char[text?.Length ?? 0];
        return new string(composed[..Composition.Compose(text, composed)]);
    }
}
