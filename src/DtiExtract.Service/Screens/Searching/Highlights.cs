using System.Collections.Immutable;
using DtiExtract.Mining;

namespace DtiExtract.Service.Screens.Searching;

/// <summary>A text in pieces, those that were searched for marked.</summary>
internal static class Highlights
{
    /// <summary>The pieces, in order; together they are the text.</summary>
    public static IEnumerable<(string Text, bool IsMarked)> Pieces(string text, ImmutableArray<TextSpan> marks)
    {
        int at = 0;
        foreach (TextSpan mark in marks.Where(mark => mark.End <= text.Length))
        {
            if (mark.Start > at)
            {
                yield return (text[at..mark.Start], false);
            }

            if (mark.End > at)
            {
                yield return (text[Math.Max(at, mark.Start)..mark.End], true);
                at = mark.End;
            }
        }

        if (at < text.Length)
        {
            yield return (text[at..], false);
        }
    }
}
