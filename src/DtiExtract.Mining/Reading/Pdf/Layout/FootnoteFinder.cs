namespace DtiExtract.Mining.Reading.Pdf.Layout;

/// <summary>Takes the footnotes off the foot of a page: small lines that begin with a number or an asterisk.</summary>
/// <param name="bodySize">Height of the lines of running text.</param>
internal sealed class FootnoteFinder(float bodySize)
{
    private const float SmallerThanBody = 0.9f;

    private readonly List<List<Segment>> _notes = [];

    /// <summary>The notes so far, each with its lines.</summary>
    public IReadOnlyList<IReadOnlyList<Segment>> Notes => _notes;

    /// <summary>Takes the notes off the page.</summary>
    public void TakeFrom(PageRows page)
    {
        int first = FirstSmallRow(page.Rows);
        if (_notes.Count == 0 || !IsContinued(page))
        {
            while (first < page.Rows.Count && !BeginsNote(page.Rows[first]))
            {
                first++;
            }
        }

        foreach (Row row in page.Rows[first..])
        {
            Add(row);
        }

        page.Rows.RemoveRange(first, page.Rows.Count - first);
    }

    /// <summary>Whether the page's small rows may carry on a note of the page before: they do not fill the page.</summary>
    private bool IsContinued(PageRows page) =>
        _notes[^1][^1].Page == page.Page.Number - 1 && FirstSmallRow(page.Rows) > 0;

    private int FirstSmallRow(List<Row> rows)
    {
        int first = rows.Count;
        while (first > 0 && IsSmall(rows[first - 1]))
        {
            first--;
        }

        return first;
    }

    private bool IsSmall(Row row) =>
        row.Size < SmallerThanBody * bodySize && (row.Segments.Count == 1 || BeginsNote(row));

    private static bool BeginsNote(Row row)
    {
        Segment segment = row.Segments[0];
        return row.Segments.Count <= 2
            && (segment.Words.Length > 1 || row.Segments.Count == 2)
            && NoteMark.IsNumber(segment.FirstWord)
            && !ListMark.IsNumbering(segment.FirstWord);
    }

    private static Segment WithoutMark(Segment line) =>
        line.Words.Length > 1 && NoteMark.IsNumber(line.FirstWord) ? new Segment(line.Page, line.Words[1..]) : line;

    private void Add(Row row)
    {
        var line = Segment.Join(row.Segments);
        if (BeginsNote(row) || _notes.Count == 0)
        {
            _notes.Add([WithoutMark(line)]);
        }
        else
        {
            _notes[^1].Add(line);
        }
    }
}
