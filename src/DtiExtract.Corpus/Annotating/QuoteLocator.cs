using DtiExtract.Corpus.Source;
using DtiExtract.Mining;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Corpus.Annotating;

/// <summary>Finds the marks of a report in the text that a reader made of its rendering.</summary>
/// <remarks>
/// Whole paragraphs and rows are looked for in order, so that a mark as common as "100%" is found in its own place.
/// Where the reader's text differs (a note's mark inside a paragraph, cells in another order), a mark is found by the words around it.
/// </remarks>
internal sealed class QuoteLocator
{
    private const int Telling = 16;
    private const int Context = 10;
    private readonly Condensed _read;
    private readonly Dictionary<string, TextSpan> _places = new(StringComparer.Ordinal);
    private int _cursor;

    private QuoteLocator(ReportText read) => _read = new Condensed(read.Text, read.Blocks.SelectMany(block => block.Pieces));

    /// <summary>The span of every mark of the report.</summary>
    /// <exception cref="InvalidOperationException">A quote was not found; the message holds it.</exception>
    public static IReadOnlyDictionary<string, TextSpan> Locate(AnnotatedReport report, ReportText read)
    {
        var locator = new QuoteLocator(read);
        foreach (Block block in report.Blocks)
        {
            locator.Locate(block);
        }

        return locator._places;
    }

    private void Locate(Block block)
    {
        switch (block)
        {
            case Paragraph { Kind: ParagraphKind.Box } box:
                LocateAnywhere(box.Content);
                break;
            case Paragraph paragraph:
                LocateInOrder([paragraph.Content]);
                break;
            case Table table:
                foreach (Row row in table.Rows)
                {
                    LocateInOrder([.. row.Cells.Select(cell => cell.Content)]);
                }

                break;
            case Letterhead head:
                foreach (RichText line in head.Left.Concat(head.Right))
                {
                    LocateAnywhere(line);
                }

                break;
        }
    }

    /// <summary>Texts that a reader may put elsewhere: boxes, notes, the letterhead.</summary>
    private void LocateAnywhere(RichText text)
    {
        int cursor = _cursor;
        _cursor = 0;
        LocateInOrder([text]);
        _cursor = cursor;
    }

    private void LocateInOrder(RichText[] texts)
    {
        if (!TryLocateWhole(texts) && (texts.Length == 1 || !Array.TrueForAll(texts, text => TryLocateWhole([text]))))
        {
            foreach (RichText text in texts)
            {
                LocateMarks(text);
            }
        }

        foreach (RichText note in texts.SelectMany(text => text.Notes))
        {
            LocateAnywhere(note);
        }
    }

    private bool TryLocateWhole(RichText[] texts)
    {
        Condensed[] condensed = [.. texts.Select(text => new Condensed(text.Text))];
        string whole = string.Concat(condensed.Select(part => part.Text));
        if (whole.Length < Telling && !Array.Exists(texts, text => text.Marks.Length > 0))
        {
            return true;
        }

        int found = _read.Text.IndexOf(whole, _cursor, StringComparison.Ordinal);
        if (found < 0)
        {
            return false;
        }

        for (int i = 0; i < texts.Length; i++)
        {
            Place(texts[i], condensed[i], found);
            found += condensed[i].Text.Length;
        }

        _cursor = found;
        return true;
    }

    private void Place(RichText text, Condensed condensed, int at)
    {
        foreach (Mark mark in text.Marks)
        {
            TextSpan span = condensed.FromSource(mark.Span);
            _places[mark.Id] = _read.ToSource(new TextSpan(at + span.Start, at + span.End));
        }
    }

    private void LocateMarks(RichText text)
    {
        var condensed = new Condensed(text.Text);
        foreach (Mark mark in text.Marks)
        {
            TextSpan span = condensed.FromSource(mark.Span);
            int found = Find(condensed.Text, span);
            if (found < 0)
            {
                throw new InvalidOperationException($"{mark.Id} '{mark.Span.Slice(text.Text)}' was not found in the text as read, near: {text.Text[..Math.Min(text.Text.Length, 60)]}");
            }

            _places[mark.Id] = _read.ToSource(new TextSpan(found, found + span.Length));
            _cursor = found + 1;
        }
    }

    /// <summary>Where the span stands, by the words on both sides, before or after it.</summary>
    private int Find(string text, TextSpan span)
    {
        int before = Math.Max(0, span.Start - Context);
        int after = Math.Min(text.Length, span.End + Context);
        foreach ((int from, int to) in new[] { (before, after), (before, span.End), (span.Start, after) })
        {
            int cursor = Math.Max(0, _cursor - (span.Start - from));
            int found = to - from > span.Length || text.Length == span.Length ? _read.Text.IndexOf(text[from..to], cursor, StringComparison.Ordinal) : -1;
            if (found >= 0)
            {
                return found + span.Start - from;
            }
        }

        return -1;
    }
}
