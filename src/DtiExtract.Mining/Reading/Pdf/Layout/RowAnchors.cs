namespace DtiExtract.Mining.Reading.Pdf.Layout;

/// <summary>Finds the rows of a table by the cells that take one line: row numbers and figures.</summary>
internal static class RowAnchors
{
    private const float EnoughNumbers = 0.6f;
    private const int MostHeadLines = 2;

    /// <summary>The rows from top to bottom; at least one.</summary>
    /// <param name="columns">The lines of each column, from top to bottom.</param>
    /// <param name="across">The rows that run across the columns.</param>
    public static RowAnchor[] Of(List<Segment>[] columns, HashSet<Row> across)
    {
        HashSet<Segment> titles = [.. across.SelectMany(row => row.Segments)];
        List<Segment>[] numbered = [.. columns.Select((lines, i) => lines.FindAll(line => !titles.Contains(line) && IsNumber(line, i))).Where((numbers, i) => IsNumberColumn(numbers, columns[i], i))];
        if (numbered.Length == 0)
        {
            return OfText(columns);
        }

        RowAnchor[] body = Cluster([.. numbered.SelectMany(numbers => numbers), .. titles]);
        body = [.. body.Concat(GroupTitles.Of(columns, body[0].Top)).OrderBy(row => row.Top)];
        Segment[] heads = [.. columns
            .Where(lines => numbered.Any(numbers => numbers[0] is { } first && lines.Contains(first)))
            .SelectMany(lines => lines.TakeWhile(line => line.Box.CenterY < body[0].Top - (0.5f * line.Size)))];
        return heads.Length == 0 ? body : [new RowAnchor(heads.Min(line => line.Box.CenterY), heads.Max(line => line.Box.CenterY), RowRole.Head), .. body];
    }

    private static bool IsNumber(Segment line, int column) =>
        column == 0 ? line.Words.Length == 1 && ListMark.IsRowNumber(line.FirstWord)
        : line.Words.Length <= 2 && !EndsHead(line) && (char.IsAsciiDigit(line.FirstWord[0]) || ListMark.IsBullet(line.FirstWord) || line.FirstWord is "x" or "X");

    /// <summary>"mức / 2 (người)": the end of a head whose last word is a unit in parentheses.</summary>
    private static bool EndsHead(Segment line) => line.Words.Length == 2 && line.LastWord is ['(', var first, .., ')'] && char.IsLetter(first);

    /// <summary>Whether a column holds numbers from its first one on; a single one may be the end of a text.</summary>
    private static bool IsNumberColumn(List<Segment> numbers, List<Segment> lines, int column) =>
        numbers.Count > (column == 0 || lines.Count <= MostHeadLines + 1 ? 0 : 1) && numbers.Count >= EnoughNumbers * (lines.Count - lines.IndexOf(numbers[0]));

    private static RowAnchor[] Cluster(List<Segment> lines)
    {
        lines.Sort((a, b) => a.Box.CenterY.CompareTo(b.Box.CenterY));
        var anchors = new List<RowAnchor>();
        foreach (Segment line in lines)
        {
            float middle = line.Box.CenterY;
            if (anchors.Count == 0 || middle - anchors[^1].Top > 0.5f * line.Size)
            {
                anchors.Add(new RowAnchor(middle, middle, RowRole.Body));
            }
        }

        return [.. anchors];
    }

    /// <summary>Without numbers, a row begins with each line of the first column that does not carry on the one above.</summary>
    private static RowAnchor[] OfText(List<Segment>[] columns)
    {
        List<Segment> lines = columns[0];
        var anchors = new List<RowAnchor>();
        for (int i = 0; i < lines.Count; i++)
        {
            float middle = lines[i].Box.CenterY;
            bool isNear = i > 0 && middle - lines[i - 1].Box.CenterY < 1.05f * lines[i].Size;
            if (isNear && char.IsLower(lines[i].FirstWord[0]))
            {
                anchors[^1] = anchors[^1] with { Bottom = middle };
            }
            else
            {
                anchors.Add(new RowAnchor(middle, middle, RowRole.Body));
            }
        }

        return [.. anchors];
    }
}
