using DtiExtract.Mining.Language;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Outline.Headers;

/// <summary>Finds letterhead, title, opening and closing.</summary>
/// <param name="cues">The words that mark them.</param>
internal sealed class HeaderZonesReader(OutlineCues cues)
{
    private const int MaxBlocksBeforeTitle = 60;
    private const int MaxTitleBlocks = 7;
    private const int MaxTitleLine = 220;
    private const int MaxFirstTitleLine = 450;
    private const int MaxOpeningBlocks = 14;
    private const int MaxOpening = 6000;

    /// <summary>No real letterhead, title or closing is longer; a file made to be hostile may have one block.</summary>
    private const int MaxZone = 4000;

    /// <summary>The zones of the report; a report without a title has an empty one.</summary>
    public HeaderZones Read(NormalText text)
    {
        int block = FindTitle(text, out int start);
        int body;
        if (block >= 0)
        {
            body = EndOfTitle(text, block, start);
        }
        else
        {
            body = EndOfPreamble(text, out start);
        }

        int bodyStart = body < text.Blocks.Length ? text.Blocks[body].Span.Start : text.Text.Length;
        return new HeaderZones
        {
            Letterhead = new TextSpan(Math.Max(0, start - MaxZone), start),
            Title = new TextSpan(start, Math.Min(bodyStart, start + MaxZone)),
            Opening = OpeningFrom(text, body, bodyStart),
            Closing = FindClosing(text, body),
            BodyBlock = body,
        };
    }

    /// <summary>The block that holds "BÁO CÁO" in capitals, or opens with it; -1 when there is none before the first heading.</summary>
    private int FindTitle(NormalText text, out int start)
    {
        int last = Math.Min(text.Blocks.Length, MaxBlocksBeforeTitle);
        for (int i = 0; i < last && !IsNumbered(Line(text, i)); i++)
        {
            ReadOnlySpan<char> line = Line(text, i);
            int title = text.Blocks[i].Source.Kind == BlockKind.PageFurniture ? -1 : TitleIn(line);
            if (title >= 0)
            {
                start = text.Blocks[i].Span.Start + title;
                return i;
            }
        }

        start = 0;
        return -1;
    }

    private int TitleIn(ReadOnlySpan<char> line)
    {
        string folded = Fold(line, MaxFirstTitleLine);
        for (int at = cues.ReportTitles.IndexIn(folded); at >= 0;)
        {
            bool isInCapitals = char.IsUpper(line[at]) && char.IsUpper(line[at + 1]);
            if (isInCapitals || (line[..at].Trim("*_# ").IsEmpty && line.Length <= MaxTitleLine && line[^1] is not ('.' or ';' or ':')))
            {
                return at;
            }

            int next = cues.ReportTitles.IndexIn(folded.AsSpan(at + 1));
            at = next < 0 ? -1 : at + 1 + next;
        }

        return -1;
    }

    private int EndOfTitle(NormalText text, int first, int start)
    {
        bool isBare = text.Blocks[first].Span.End - start <= "BÁO CÁO**".Length;
        int last = Math.Min(text.Blocks.Length, first + MaxTitleBlocks);
        for (int i = first + 1; i < last; i++)
        {
            if (!IsTitleLine(Line(text, i), isBare))
            {
                return i;
            }

            isBare &= text.Blocks[i].Span.Length == 0;
        }

        return last;
    }

    /// <summary>Whether the line goes on with the title; the line right after a bare "BÁO CÁO" may be long and cite documents.</summary>
    private bool IsTitleLine(ReadOnlySpan<char> line, bool isFirst)
    {
        ReadOnlySpan<char> plain = line.Trim("*_-# ");
        if (plain.IsEmpty || char.IsLower(plain[0]))
        {
            return plain.Length <= MaxTitleLine;
        }

        string folded = Fold(plain, MaxTitleLine);
        if (cues.AddresseeOpenings.Opens(folded) || IsNumbered(line))
        {
            return false;
        }

        if (isFirst)
        {
            return plain.Length <= MaxFirstTitleLine;
        }

        bool isSentence = plain[^1] is '.' or ';' or ':' || cues.BodyOpenings.Opens(folded) || cues.Committees.Opens(folded);
        return !isSentence && plain.Length <= MaxTitleLine && !Citation.IsIn(plain);
    }

    /// <summary>Without "BÁO CÁO", the short lines before the first heading or sentence are letterhead and title.</summary>
    private int EndOfPreamble(NormalText text, out int titleStart)
    {
        int i = 0;
        titleStart = -1;
        for (; i < text.Blocks.Length && i < MaxTitleBlocks && IsTitleLine(Line(text, i), isFirst: false); i++)
        {
            bool isLetterhead = titleStart < 0 && cues.LetterheadOpenings.Opens(Fold(Line(text, i).TrimStart("*_ "), MaxTitleLine));
            titleStart = titleStart < 0 && !isLetterhead ? text.Blocks[i].Span.Start : titleStart;
        }

        int end = i < text.Blocks.Length ? text.Blocks[i].Span.Start : text.Text.Length;
        titleStart = titleStart < 0 ? end : titleStart;
        return i;
    }

    private static TextSpan OpeningFrom(NormalText text, int body, int start)
    {
        int last = Math.Min(text.Blocks.Length, body + MaxOpeningBlocks) - 1;
        return last < body ? new TextSpan(start, start) : new TextSpan(start, Math.Min(text.Blocks[last].Span.End, start + MaxOpening));
    }

    private TextSpan FindClosing(NormalText text, int body)
    {
        for (int i = text.Blocks.Length - 1; i >= body; i--)
        {
            ReadOnlySpan<char> line = Line(text, i).TrimStart("*_ ");
            if (line.StartsWith("Trên đây", StringComparison.Ordinal) && cues.ClosingOpenings.Opens(Fold(line, 60)))
            {
                TextSpan span = text.Blocks[i].Span;
                return span with { End = Math.Min(span.End, span.Start + MaxZone) };
            }
        }

        return default;
    }

    private static bool IsNumbered(ReadOnlySpan<char> line) =>
        new HeadingMarkReader(line).Read().Style is MarkStyle.Roman or MarkStyle.Number or MarkStyle.Capital;

    private static ReadOnlySpan<char> Line(NormalText text, int block) =>
        text.Text.AsSpan(text.Blocks[block].Span.Start, text.Blocks[block].Span.Length);

    private static string Fold(ReadOnlySpan<char> line, int length) => Syllable.Fold(line[..Math.Min(line.Length, length)].ToString());
}
