using DtiExtract.Mining;

namespace DtiExtract.Archive.Searching.Analysis;

/// <summary>A word or number as it is searched.</summary>
/// <param name="Span">Where it stands in the text as given.</param>
/// <param name="Exact">Lower case, composed, with its accents: "lệ"; a number without grouping: "2815", "98.7".</param>
/// <param name="Folded">The same without accents: "le".</param>
/// <param name="IsNumber">Whether it is a number.</param>
internal readonly record struct SearchTerm(TextSpan Span, string Exact, string Folded, bool IsNumber)
{
    /// <summary>Whether it is a word with accents, which finds only its own.</summary>
    public bool HasAccents => Exact != Folded;
}
