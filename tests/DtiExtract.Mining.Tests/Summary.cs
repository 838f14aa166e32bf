using System.Globalization;
using DtiExtract.Mining.Figures;

namespace DtiExtract.Mining.Tests;

/// <summary>A figure in one line, without its place and quote: equal for two forms of the same text.</summary>
internal static class Summary
{
    public static string Of(Figure figure) => string.Create(
        CultureInfo.InvariantCulture,
        $"{figure.Type} {figure.Numerator}/{figure.Denominator} {figure.Percent}% {figure.Value} {figure.Range} {figure.Unit} {figure.Approximate} {figure.Role} {figure.PartOf} {figure.Rule}");
}
