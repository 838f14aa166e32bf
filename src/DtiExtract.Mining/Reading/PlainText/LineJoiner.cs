using System.Collections.Immutable;

namespace DtiExtract.Mining.Reading.PlainText;

/// <summary>Decides which lines belong to one paragraph.</summary>
/// <param name="lines">The lines of the body, or of a note.</param>
/// <param name="profile">How the lines were broken.</param>
internal sealed class LineJoiner(TextLines lines, WrapProfile profile)
{
    private const int ParagraphIndent = 3;

    /// <summary>The paragraph that begins with the line <paramref name="first"/> and has no line from <paramref name="limit"/> on.</summary>
    public (TextBlock Block, int Next) ReadParagraph(int first, int limit, BlockKind kind)
    {
        ImmutableArray<TextSpan>.Builder pieces = ImmutableArray.CreateBuilder<TextSpan>();
        ImmutableArray<int>.Builder glued = ImmutableArray.CreateBuilder<int>();
        pieces.Add(lines[first].Span);
        int next = first + 1;
        while (next < limit)
        {
            bool isBroken = IsBrokenNumber(next);
            if (!isBroken && !Continues(next))
            {
                break;
            }

            if (isBroken)
            {
                glued.Add(pieces.Count);
            }

            pieces.Add(lines[next].Span);
            next++;
        }

        return (new TextBlock { Kind = kind, Pieces = pieces.ToImmutable(), Glued = glued.ToImmutable() }, next);
    }

    private bool IsBrokenNumber(int next) =>
        IsNear(next) && BrokenNumber.IsAt(lines.Text(next - 1), lines.Text(next));

    private bool Continues(int next)
    {
        ReadOnlySpan<char> before = lines.Text(next - 1);
        ReadOnlySpan<char> line = lines.Text(next);
        if (LineText.StartsItem(line) || (LineText.IsCapitals(before) && !IsFull(next)))
        {
            return IsFull(next) && before[^1] == ',' && !LineText.StartsWithBullet(line);
        }

        bool isLower = LineText.StartsLower(line);
        return (IsFull(next) && IsNear(next) && ContinuesFullLine(next, isLower))
            || (isLower && !LineText.EndsSentence(before))
            || (lines[next].Gap != LineGap.Blank && LineText.HangsBefore(before, line));
    }

    private bool ContinuesFullLine(int next, bool isLower)
    {
        ReadOnlySpan<char> before = lines.Text(next - 1);
        if (LineText.EndsSentence(before))
        {
            return isLower || (char.IsAsciiDigit(lines.Text(next)[0]) && !LineText.EndsWithFullStop(before));
        }

        bool isNewParagraph = lines[next].Indent >= lines[next - 1].Indent + ParagraphIndent
            || LineText.IsCapitals(lines.Text(next))
            || (next > 1 && LineText.NamesReport(lines.Text(next - 2)));
        return isLower || !isNewParagraph;
    }

    private bool IsFull(int next) => profile.IsFull(lines[next - 1], LineText.FirstWordWidth(lines.Text(next)));

    private bool IsNear(int next) => lines[next].Gap != LineGap.Blank || profile.HasBlankLinesBetween;
}
