using DtiExtract.Mining.Reading.Pdf.Extraction;

namespace DtiExtract.Mining.Reading.Pdf.Layout;

/// <summary>Puts the words of a page into segments and rows.</summary>
internal static class RowFinder
{
    // Gaps in heights of the line, which is about 1.25 times the size of the font. The extractor splits justified lines with wide
    // spaces in two, and leaves neighbouring cells in one line.
    private const float SplittingGap = 0.9f;
    private const float JoiningGap = 0.45f;

    // A list mark and its text may be a tab apart.
    private const float MarkGap = 2.2f;

    public static List<Row> Find(PdfPage page)
    {
        List<Segment> segments = Split(page);
        segments.Sort((a, b) => a.Box.CenterY.CompareTo(b.Box.CenterY));
        var rows = new List<Row>();
        for (int i = 0; i < segments.Count;)
        {
            int end = EndOfRow(segments, i);
            rows.Add(ToRow(segments.GetRange(i, end - i)));
            i = end;
        }

        return rows;
    }

    private static List<Segment> Split(PdfPage page)
    {
        var segments = new List<Segment>();
        PdfWord[] words = page.Words;
        int start = 0;
        for (int i = 1; i <= words.Length; i++)
        {
            if (i == words.Length || BeginsSegment(words[i - 1], words[i]))
            {
                segments.Add(new Segment(page.Number, words[start..i]));
                start = i;
            }
        }

        return segments;
    }

    private static bool BeginsSegment(PdfWord before, PdfWord word)
    {
        float height = Math.Max(before.Box.Height, word.Box.Height);
        return word.Line != before.Line
            || word.Box.X0 - before.Box.X1 > SplittingGap * height
            || word.Box.X0 < before.Box.X0;
    }

    private static int EndOfRow(List<Segment> segments, int start)
    {
        Segment first = segments[start];
        int end = start + 1;
        while (end < segments.Count
            && segments[end].Box.CenterY - first.Box.CenterY < 0.35f * Math.Max(first.Size, segments[end].Size))
        {
            end++;
        }

        return end;
    }

    private static Row ToRow(List<Segment> level)
    {
        level.Sort((a, b) => a.Box.X0.CompareTo(b.Box.X0));
        var joined = new List<Segment>();
        for (int i = 0; i < level.Count;)
        {
            int end = EndOfSegment(level, i);
            joined.Add(Segment.Join(level.GetRange(i, end - i)));
            i = end;
        }

        return new Row(joined);
    }

    private static int EndOfSegment(List<Segment> level, int start)
    {
        bool isMark = level.Count == 2 && level[start].Words.Length == 1 && ListMark.IsMark(level[start].FirstWord);
        float right = level[start].Box.X1;
        int end = start + 1;
        while (end < level.Count
            && level[end].Box.X0 - right < (isMark ? MarkGap : JoiningGap) * Math.Max(level[end - 1].Size, level[end].Size))
        {
            right = Math.Max(right, level[end].Box.X1);
            end++;
        }

        return end;
    }
}
