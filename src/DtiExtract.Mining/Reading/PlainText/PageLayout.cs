using System.Buffers;
using System.Collections.Immutable;

namespace DtiExtract.Mining.Reading.PlainText;

/// <summary>Takes apart what belongs to the page and what belongs to the text.</summary>
internal static class PageLayout
{
    private const int ShortestRuling = 3;
    private static readonly SearchValues<char> Strokes = SearchValues.Create("-_=*~─━═–—");
    private static readonly SearchValues<char> RulingCharacters = SearchValues.Create("-_=+*|~─━═│┼├┤┬┴╌ \t:–—");

    /// <summary>What each of the lines is.</summary>
    public static ImmutableArray<LineRole> RolesOf(TextLines lines)
    {
        var roles = new LineRole[lines.Count];
        PageNumbers.Mark(lines, roles);
        RunningHeads.Mark(lines, roles);
        Footnotes.Mark(lines, roles);
        for (int i = 0; i < lines.Count; i++)
        {
            if (roles[i] == LineRole.Body && IsRuling(lines.Text(i)))
            {
                roles[i] = LineRole.Ruling;
            }
        }

        return [.. roles];
    }

    // A rule drawn with characters; bars alone are the cells of a table.
    private static bool IsRuling(ReadOnlySpan<char> line) =>
        line.Length >= ShortestRuling && line.IndexOfAnyExcept(RulingCharacters) < 0 && line.ContainsAny(Strokes);
}
