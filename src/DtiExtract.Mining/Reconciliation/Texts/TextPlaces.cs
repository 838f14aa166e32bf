using System.Collections.Immutable;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Reconciliation.Texts;

/// <summary>What the checks of a report's words have in common: words, sentences and quotes around a place of the normal text.</summary>
internal static class TextPlaces
{
    private const int LongestQuote = 90;

    /// <summary>No sentence goes on further on either side of a place; a file made to be hostile may have one of a megabyte.</summary>
    private const int LongestReach = 600;

    /// <summary>The phrases of a list of a check.</summary>
    public static PhraseSet Phrases(Check check, string list) => new(check.Lists[list].Select(Syllable.Fold));

    /// <summary>A finding about places of the normal text.</summary>
    public static Finding Finding(Check check, NormalText text, IEnumerable<TextSpan> places, ImmutableArray<FindingArgument> arguments, string? arithmetic = null) => new()
    {
        Check = check,
        Spans = [.. places.Distinct().OrderBy(place => place.Start).Select(text.ToSource)],
        Arguments = arguments,
        Arithmetic = arithmetic,
    };

    /// <summary>The words at a place on one line, cut where they are long.</summary>
    public static string Quote(NormalText text, TextSpan place)
    {
        string quote = place.Slice(text.Text).Replace('\n', ' ').Replace(NormalText.CellSeparator, ' ').Trim(' ', '*');
        return quote.Length <= LongestQuote ? quote : quote[..LongestQuote].TrimEnd() + "…";
    }

    /// <summary>The block that holds a position.</summary>
    public static NormalBlock Block(NormalText text, int position) => text.Blocks[text.BlockAt(position)];

    /// <summary>The sentence around a place, inside its block; for a table row, the cell.</summary>
    public static TextSpan SentenceAround(NormalText text, TextSpan place)
    {
        NormalBlock block = Block(text, place.Start);
        TextSpan line = block.Cells.IsDefaultOrEmpty ? block.Span : block.Cells.FirstOrDefault(cell => cell.Contains(place.Start), block.Span);
        line = new TextSpan(Math.Max(line.Start, place.Start - LongestReach), Math.Min(line.End, Math.Max(place.End, line.Start) + LongestReach));
        return new TextSpan(Sentence.StartOf(text.Text, line, place.Start), Sentence.EndOf(text.Text, line, Math.Min(place.End, line.End)));
    }

    /// <summary>The folded words of a stretch.</summary>
    public static string Folded(NormalText text, TextSpan place) => Syllable.Fold(place.Slice(text.Text));

    /// <summary>Whether a word begins at a position.</summary>
    public static bool StartsWord(string text, int position) => position == 0 || !char.IsLetterOrDigit(text[position - 1]);
}
