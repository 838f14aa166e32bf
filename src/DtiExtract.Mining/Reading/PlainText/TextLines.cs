using System.Buffers;
using System.Collections.Immutable;

namespace DtiExtract.Mining.Reading.PlainText;

/// <summary>The lines of a text that are not blank.</summary>
internal sealed class TextLines
{
    private const int TabWidth = 8;
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n\v\f\u0085\u2028\u2029");

    private readonly string _text;
    private readonly ImmutableArray<Line> _lines;

    private TextLines(string text, ImmutableArray<Line> lines)
    {
        _text = text;
        _lines = lines;
    }

    /// <summary>How many lines there are.</summary>
    public int Count => _lines.Length;

    /// <summary>The line with the number <paramref name="index"/>.</summary>
    public Line this[int index] => _lines[index];

    /// <summary>The text of a line.</summary>
    public ReadOnlySpan<char> Text(int index) => Text(_lines[index].Span);

    /// <summary>The text at a span.</summary>
    public ReadOnlySpan<char> Text(TextSpan span) => _text.AsSpan(span.Start, span.Length);

    /// <summary>How many tabs stand right before the text of a line.</summary>
    public int LeadingTabs(int index)
    {
        ReadOnlySpan<char> before = _text.AsSpan(0, _lines[index].Span.Start);
        return before.Length - before.TrimEnd('\t').Length;
    }

    /// <summary>Some of the lines, in order. Where lines are left out for the sake of the page, the gap becomes one between pages.</summary>
    public TextLines Where(Func<int, bool> isKept, Func<int, bool> isPageBreak)
    {
        ImmutableArray<Line>.Builder kept = ImmutableArray.CreateBuilder<Line>();
        LineGap gap = LineGap.None;
        for (int i = 0; i < Count; i++)
        {
            gap = Max(gap, _lines[i].Gap);
            if (isKept(i))
            {
                kept.Add(_lines[i] with { Gap = gap });
                gap = LineGap.None;
            }
            else if (isPageBreak(i))
            {
                gap = LineGap.Page;
            }
        }

        return new TextLines(_text, kept.ToImmutable());
    }

    /// <summary>Finds the lines of <paramref name="text"/>.</summary>
    public static TextLines Of(string text)
    {
        ImmutableArray<Line>.Builder lines = ImmutableArray.CreateBuilder<Line>();
        LineGap gap = LineGap.None;
        int start = 0;
        while (start < text.Length)
        {
            int length = text.AsSpan(start).IndexOfAny(LineEnds);
            int end = length < 0 ? text.Length : start + length;
            if (Measure(text, start, end, gap) is { } line)
            {
                lines.Add(line);
                gap = LineGap.None;
            }
            else
            {
                gap = Max(gap, LineGap.Blank);
            }

            gap = end < text.Length && text[end] == '\f' ? LineGap.Page : gap;
            start = end + (text.AsSpan(end).StartsWith("\r\n") ? 2 : 1);
        }

        return new TextLines(text, lines.ToImmutable());
    }

    /// <summary>How many columns <paramref name="text"/> takes when it begins in column <paramref name="column"/>.</summary>
    public static int Width(ReadOnlySpan<char> text, int column)
    {
        if (text.IndexOfAnyInRange('\u0300', '\u036F') < 0 && !text.Contains('\t'))
        {
            return text.Length;
        }

        int end = column;
        foreach (char c in text)
        {
            end += c switch
            {
                '\t' => TabWidth - (end % TabWidth),
                >= '\u0300' and <= '\u036F' => 0,
                _ => 1,
            };
        }

        return end - column;
    }

    private static Line? Measure(string text, int start, int end, LineGap gap)
    {
        ReadOnlySpan<char> whole = text.AsSpan(start, end - start);
        int lead = whole.Length - whole.TrimStart().Length;
        ReadOnlySpan<char> trimmed = whole.Trim();
        if (trimmed.IsEmpty)
        {
            return null;
        }

        int indent = Width(whole[..lead], 0);
        return new Line(new TextSpan(start + lead, start + lead + trimmed.Length), indent, indent + Width(trimmed, indent), gap);
    }

    private static LineGap Max(LineGap a, LineGap b) => a > b ? a : b;
}
