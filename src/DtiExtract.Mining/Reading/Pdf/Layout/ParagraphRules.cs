namespace DtiExtract.Mining.Reading.Pdf.Layout;

/// <summary>Decides whether a line carries on the paragraph above it.</summary>
/// <remarks>A sentence cut in two loses a figure or its subject; two paragraphs in one only blur a heading. In doubt, lines are joined.</remarks>
internal static class ParagraphRules
{
    // Points; less is uneven setting.
    private const float Indent = 6;

    // Times the distance from line to line.
    private const float LineGap = 1.17f;

    // In heights of the line.
    private const float OtherSize = 0.12f;

    /// <summary>Whether <paramref name="line"/> carries on.</summary>
    /// <param name="paragraph">The lines of the paragraph so far; at least one.</param>
    /// <param name="line">The next line in reading order, maybe in the next column or on the next page.</param>
    public static bool Continues(List<TextLine> paragraph, TextLine line)
    {
        TextLine last = paragraph[^1];
        if (last.Alone || line.Alone || IsOtherSize(last.Segment, line.Segment))
        {
            return false;
        }

        return !IsSetOff(paragraph, line) && (IsCentred(last) && IsCentred(line)
            ? ContinuesTitle(last, line)
            : GoesOn(last, line) ? !BeginsItem(last, line) : IsSet(paragraph, line) && !BeginsItem(last, line) && !HadRoom(last, line));
    }

    /// <summary>Whether there is more room above the line than between the lines of a paragraph.</summary>
    private static bool IsSetOff(List<TextLine> paragraph, TextLine line)
    {
        TextLine last = paragraph[^1];
        float distance = Distance(last, line);
        float usual = paragraph.Count > 1 ? Distance(paragraph[^2], last) : line.Margins.Pitch;
        return distance > 0 && usual > 0 && distance > LineGap * Math.Max(usual, 0.7f * line.Segment.Size);
    }

    /// <summary>Distance from line to line; not above 0 when the lower one is in another column or on another page.</summary>
    private static float Distance(TextLine above, TextLine below) =>
        above.Segment.Page == below.Segment.Page ? below.Segment.Box.CenterY - above.Segment.Box.CenterY : 0;

    private static bool IsOtherSize(Segment last, Segment line) => Math.Abs(last.Size - line.Size) > OtherSize * Math.Max(last.Size, line.Size);

    /// <summary>Whether the words say that a sentence goes on: it has not ended, and the next word is no beginning.</summary>
    private static bool GoesOn(TextLine last, TextLine line) =>
        char.IsLower(line.Segment.FirstWord[0]) && !EndsStatement(last.Segment.LastWord) && !HadMuchRoom(last, line);

    private static bool EndsStatement(string word) => word[^1] is '.' or ';' or ':' or '!' or '?';

    /// <summary>Whether the line begins a list item or a numbered heading, and not by chance after a line end ("giai đoạn 2021 / - 2025").</summary>
    private static bool BeginsItem(TextLine last, TextLine line)
    {
        string word = line.Segment.FirstWord;
        if (!ListMark.IsMark(word) && !ListMark.StartsWithBullet(word))
        {
            return false;
        }

        return EndsStatement(last.Segment.LastWord)
            || HadRoom(last, line)
            || IsIndented(line)
            || (!IsIndented(last) && line.Segment.Words.Length > 1 && char.IsUpper(line.Segment.Words[1].Text[0]));
    }

    /// <summary>Whether the line stands where the next line of the paragraph must: not indented as the first line of another.</summary>
    private static bool IsSet(List<TextLine> paragraph, TextLine line)
    {
        TextLine last = paragraph[^1];
        float shift = FromMargin(line) - FromMargin(last);
        if (paragraph.Count > 1)
        {
            return Math.Abs(shift) < Indent || (shift < 0 && FromMargin(line) < Indent);
        }

        bool isList = ListMark.IsMark(last.Segment.FirstWord);
        return shift < Indent
            ? shift < -Indent || !IsIndented(line) || !(EndsStatement(last.Segment.LastWord) || ListMark.IsNumbering(last.Segment.FirstWord))
            : isList && last.Segment.Words.Length > 1 && line.Segment.Box.X0 - last.Segment.Words[1].Box.X0 < Indent;
    }

    /// <summary>Whether the first word of the line would have had room on the last one: then the last one was ended on purpose.</summary>
    private static bool HadRoom(TextLine last, TextLine line) => Room(last) > line.Segment.Words[0].Box.Width + (0.25f * line.Segment.Size);

    private static bool HadMuchRoom(TextLine last, TextLine line) =>
        HadRoom(last, line) && Room(last) > 0.4f * (last.Margins.Right - last.Margins.Left);

    private static float Room(TextLine line) => line.Margins.Right - line.Segment.Box.X1;

    private static float FromMargin(TextLine line) => line.Segment.Box.X0 - line.Margins.Left;

    private static bool IsIndented(TextLine line) => FromMargin(line) > Indent;

    private static bool IsCentred(TextLine line)
    {
        float left = FromMargin(line);
        return left > Indent && Room(line) > Indent && Math.Abs(left - Room(line)) < 0.5f * line.Segment.Size;
    }

    /// <summary>A title runs on while its lines are of one kind of letters and the upper one had no room for more.</summary>
    private static bool ContinuesTitle(TextLine last, TextLine line) =>
        IsCapitals(last.Segment) == IsCapitals(line.Segment)
        && (char.IsLower(line.Segment.FirstWord[0]) || (Room(last) * 2 < 0.4f * (last.Margins.Right - last.Margins.Left) && !EndsStatement(last.Segment.LastWord)));

    private static bool IsCapitals(Segment line) => !line.Text.Any(char.IsLower);
}
