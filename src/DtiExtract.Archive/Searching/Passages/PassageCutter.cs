using System.Collections.Immutable;
using DtiExtract.Mining;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Archive.Searching.Passages;

/// <summary>Cuts a report into passages: at every heading, and where a passage would become long; never inside a figure.</summary>
internal sealed class PassageCutter
{
    private const int Long = 600;
    private const int TooLong = 900;

    private readonly MinedReport _report;
    private readonly string _text;
    private readonly ImmutableArray<Passage>.Builder _passages = ImmutableArray.CreateBuilder<Passage>();
    private TextSpan? _current;
    private bool _onlyHeadings;
    private int _nextSection;

    private PassageCutter(MinedReport report) => (_report, _text) = (report, report.Text!.Text);

    /// <summary>The passages of a report that could be read, in the order of its blocks.</summary>
    public static ImmutableArray<Passage> Cut(MinedReport report)
    {
        var cutter = new PassageCutter(report);
        foreach (TextBlock block in report.Text!.Blocks.Where(block => block.Kind != BlockKind.PageFurniture))
        {
            cutter.Take(block.Span);
        }

        cutter.End();
        return [.. cutter._passages.Take(PassageId.MostInReport)];
    }

    /// <summary>The number of the passage that holds a position of the text; the last one before it when none does.</summary>
    public static int IndexAt(ImmutableArray<Passage> passages, int position)
    {
        int found = 0;
        for (int i = 0; i < passages.Length && passages[i].Span.Start <= position; i++)
        {
            found = i;
        }

        return found;
    }

    private void Take(TextSpan block)
    {
        bool isHeading = BeginsSection(block);
        bool joins = _current is { } current
            && block.Start >= current.End && block.End - current.Start <= Long && (!isHeading || _onlyHeadings);
        if (!joins)
        {
            End();
        }

        _onlyHeadings = isHeading && (!joins || _onlyHeadings);
        _current = new TextSpan(joins ? _current!.Value.Start : block.Start, block.End);
    }

    /// <summary>Ends the current passage; one that is too long becomes several.</summary>
    private void End()
    {
        if (_current is not { } span)
        {
            return;
        }

        while (span.Length > TooLong && CutIn(span) is { } at)
        {
            Add(new TextSpan(span.Start, at));
            span = new TextSpan(at, span.End);
        }

        Add(span);
        _current = null;
    }

    private void Add(TextSpan span)
    {
        ReadOnlySpan<char> text = _text.AsSpan(span.Start, span.Length);
        int start = span.Start + (text.Length - text.TrimStart().Length);
        int end = span.Start + text.TrimEnd().Length;
        if (start >= end)
        {
            return;
        }

        Section? section = SectionAt(end - 1);
        _passages.Add(new Passage(new TextSpan(start, end), section?.Heading, section is not null && section.Span.Start >= start));
    }

    /// <summary>After the last end of a sentence, or of a word, that leaves the first part long but not too long and lies in no figure.</summary>
    private int? CutIn(TextSpan span)
    {
        int? atSpace = null;
        for (int at = span.Start + TooLong; at > span.Start + (Long / 2); at--)
        {
            if (!char.IsWhiteSpace(_text[at]) || _report.Figures.Any(figure => figure.Span.Start < at && at < figure.Span.End))
            {
                continue;
            }

            if (_text[at] == '\n' || _text[at - 1] is '.' or ';')
            {
                return at;
            }

            atSpace ??= at;
        }

        return atSpace;
    }

    private bool BeginsSection(TextSpan block)
    {
        while (_nextSection < _report.Sections.Length && _report.Sections[_nextSection].Span.Start < block.Start)
        {
            _nextSection++;
        }

        return _nextSection < _report.Sections.Length && block.Contains(_report.Sections[_nextSection].Span.Start);
    }

    private Section? SectionAt(int position) => _report.Sections.LastOrDefault(section => section.Span.Contains(position));
}
