using System.Buffers;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Outline;

/// <summary>Tells which blocks are headings.</summary>
/// <param name="cues">The words that mark them.</param>
internal sealed class HeadingReader(OutlineCues cues)
{
    private const int MaxCapitals = 150;
    private const int MaxLine = 80;
    private const int MaxTitle = 100;
    private const int Glance = 220;

    private static readonly SearchValues<char> ListMarks = SearchValues.Create("-+*•· ");

    private readonly HeadingKinds _kinds = new(cues);

    /// <summary>Reads the block as a heading; null when it is none. Lines without a number count only as far as they look like headings by themselves.</summary>
    public Heading? Read(NormalText text, int index)
    {
        NormalBlock block = text.Blocks[index];
        if (block.Source.Kind is BlockKind.TableRow or BlockKind.Footnote or BlockKind.PageFurniture || block.Span.Length == 0)
        {
            return null;
        }

        ReadOnlySpan<char> line = text.Text.AsSpan(block.Span.Start, block.Span.Length);
        if (IsContentsLine(line))
        {
            return null;
        }

        HeadingMark mark = new HeadingMarkReader(line).Read();
        string folded = Fold(line[mark.End..]);
        if (ReadCriterion(line, mark, folded) is { } criterion)
        {
            return Heading(index, line, folded, criterion.Mark, criterion.Code);
        }

        if (mark.Style != MarkStyle.None)
        {
            return Heading(index, line, folded, mark, mark is { Style: MarkStyle.Number, Depth: 2 or 3 } ? NumberOf(line, mark) : null);
        }

        return ReadLabelled(index, line, mark, folded) ?? ReadUnmarked(text, index, line, mark, folded);
    }

    private static string Fold(ReadOnlySpan<char> words) => Syllable.Fold(words[..Math.Min(words.Length, Glance)].ToString());

    private static bool IsContentsLine(ReadOnlySpan<char> line) =>
        char.IsAsciiDigit(line[^1]) && (line.Contains("....", StringComparison.Ordinal) || line.Contains("……", StringComparison.Ordinal));

    private static string NumberOf(ReadOnlySpan<char> line, HeadingMark mark) => line[mark.Start..mark.End].TrimEnd(" .*/-").ToString();

    private (HeadingMark Mark, string Code)? ReadCriterion(ReadOnlySpan<char> line, HeadingMark mark, string folded)
    {
        int word = cues.CriterionWords.Opening(folded);
        if (word == 0 || CriterionCode.Read(folded.AsSpan(word), out int length, out int depth) is not { } code)
        {
            return null;
        }

        int end = mark.End + word + length;
        bool isHeading = mark.Style != MarkStyle.None || EndsLabel(line[end..]);
        return isHeading ? (mark with { Style = MarkStyle.Criterion, Depth = depth, End = end }, code) : null;
    }

    /// <summary>Whether a label without a number before it ends here; "Tiêu chí 3.5 đạt 98%" is a sentence.</summary>
    private static bool EndsLabel(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimEnd("* ");
        if (rest.IsEmpty || rest[0] is ':' or '.')
        {
            return true;
        }

        ReadOnlySpan<char> next = rest.TrimStart("-( ");
        return next.IsEmpty || char.IsUpper(next[0]) || next.StartsWith("về ", StringComparison.Ordinal);
    }

    /// <summary>"Phần I", "Mục 2", "Phụ lục 1".</summary>
    private Heading? ReadLabelled(int index, ReadOnlySpan<char> line, HeadingMark mark, string folded)
    {
        (MarkStyle style, int word) = cues.PartWords.Opening(folded) is > 0 and int part ? (MarkStyle.Part, part)
            : cues.ItemWords.Opening(folded) is > 0 and int item ? (MarkStyle.Item, item)
            : (MarkStyle.Annex, cues.AnnexWords.Opening(folded));
        if (word == 0 || !char.IsUpper(line[mark.Start]) || line.Length > Glance)
        {
            return null;
        }

        int end = mark.End + word;
        int number = LabelNumber(line[end..], out int length);
        bool isNumbered = length > 0;
        if (!isNumbered && (style != MarkStyle.Annex || !EndsLabel(line[end..])))
        {
            return null;
        }

        end += length;
        return EndsLabel(line[end..]) ? Heading(index, line, folded, mark with { Style = style, Depth = 1, Number = number, End = end }, code: null) : null;
    }

    /// <summary>The number after a label: digits, a Roman numeral, or an ordinal in words ("thứ nhất"), which counts as 0.</summary>
    private static int LabelNumber(ReadOnlySpan<char> rest, out int length)
    {
        int start = rest.Length - rest.TrimStart().Length;
        int end = start;
        while (end < rest.Length && char.IsLetterOrDigit(rest[end]))
        {
            end++;
        }

        ReadOnlySpan<char> word = rest[start..end];
        int number = word.Length <= 2 && int.TryParse(word, System.Globalization.CultureInfo.InvariantCulture, out int digits) ? digits : HeadingMarkReader.Roman(word);
        bool isOrdinal = Fold(word) is "nhất" or "hai" or "ba" or "tư" or "năm" or "sáu";
        length = number > 0 || isOrdinal ? end : 0;
        return number;
    }

    private Heading? ReadUnmarked(NormalText text, int index, ReadOnlySpan<char> line, HeadingMark mark, string folded)
    {
        NormalBlock block = text.Blocks[index];
        ReadOnlySpan<char> plain = line.Trim("*_# ");
        if (block.Source.Kind == BlockKind.Heading)
        {
            return Heading(index, line, folded, mark with { Style = MarkStyle.Styled, Depth = block.Source.Level ?? 1 }, code: null);
        }

        bool isTitle = plain.Length is > 3 and <= MaxCapitals && (char.IsUpper(plain[0]) || char.IsAsciiDigit(plain[0])) && plain[^1] is not ('.' or ';' or ',' or '/') && !cues.SignatureOpenings.Opens(folded);
        if (isTitle && IsInCapitals(plain))
        {
            return Heading(index, line, folded, mark with { Style = MarkStyle.Capitals, Depth = 1 }, code: null);
        }

        if (isTitle && line.StartsWith("**", StringComparison.Ordinal) && line.EndsWith("**", StringComparison.Ordinal))
        {
            return Heading(index, line, folded, mark with { Style = MarkStyle.Styled, Depth = 2 }, code: null);
        }

        bool isLine = isTitle && char.IsUpper(plain[0]) && plain.Length <= MaxLine && !plain.Contains('/') && plain[..^1].IndexOf(':') < 0 && !GoesOn(text, index);
        SectionKind kind = isLine ? _kinds.OfLine(folded) : SectionKind.Other;
        if (kind != SectionKind.Other || _kinds.InsideCriterion(folded, isNumbered: false) != SectionKind.Other)
        {
            return Heading(index, line, folded, mark with { Style = MarkStyle.Line, Depth = 1 }, code: null) with { Kind = kind };
        }

        return ReadListedPart(index, line, folded, mark);
    }

    /// <summary>"- Yêu cầu: …", "+ Kết quả: …": list items that may be parts of a criterion.</summary>
    private Heading? ReadListedPart(int index, ReadOnlySpan<char> line, string folded, HeadingMark mark)
    {
        int words = folded.AsSpan().IndexOfAnyExcept(ListMarks);
        if (words <= 0)
        {
            return null;
        }

        bool isPart = _kinds.InsideCriterion(folded.AsSpan(words), isNumbered: false) != SectionKind.Other;
        HeadingMark listed = mark with { Style = MarkStyle.CriterionPart, Depth = 1, End = mark.End + words };
        return isPart ? Heading(index, line, folded[words..], listed, code: null) with { Kind = SectionKind.Other } : null;
    }

    private static bool IsInCapitals(ReadOnlySpan<char> line)
    {
        int letters = 0;
        foreach (char c in line)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters > 4 && line.Contains(' ') && letters * 2 > line.Length;
    }

    /// <summary>Whether the next block goes on with the sentence: then the line was broken, and is no heading.</summary>
    private static bool GoesOn(NormalText text, int index) =>
        index + 1 < text.Blocks.Length && text.Blocks[index + 1].Span is { Length: > 0 } next && char.IsLower(text.Text[next.Start])
        && new HeadingMarkReader(text.Text.AsSpan(next.Start, next.Length)).Read().Style == MarkStyle.None;

    private Heading Heading(int index, ReadOnlySpan<char> line, string folded, HeadingMark mark, string? code)
    {
        // A colon or point right after a label is part of the label: "Phụ lục 1: DANH MỤC …".
        int words = line.Length - line[mark.End..].TrimStart(".:-* ").Length;
        int end = HeadingText.End(line, words);
        bool isRunning = line.Length > Glance;
        return new Heading
        {
            Block = index,
            Mark = mark,
            Text = line[mark.Start..Math.Max(mark.Start, end)].ToString(),
            HasWords = words < line.Length,
            Code = code,
            Kind = KindOf(mark.Style, Fold(line[words..Math.Max(words, end)]), isRunning),
            IsRunning = isRunning,
            PartKind = mark.Style == MarkStyle.Criterion ? SectionKind.Other : _kinds.InsideCriterion(folded, isNumbered: true),
        };
    }

    private SectionKind KindOf(MarkStyle style, string title, bool isRunning)
    {
        if (style is MarkStyle.Annex or MarkStyle.Criterion)
        {
            return style == MarkStyle.Annex ? SectionKind.Annex : SectionKind.Criterion;
        }

        SectionKind kind = isRunning && title.Length > MaxTitle ? SectionKind.Other : _kinds.Outside(title);
        return kind == SectionKind.Other && isRunning ? _kinds.OfParagraph(title) : kind;
    }
}
