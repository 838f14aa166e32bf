namespace DtiExtract.Mining.Reading.Pdf.Layout;

/// <summary>Finds where rows begin to hold columns, and how far down the page the columns go.</summary>
/// <param name="rows">The rows of a region.</param>
internal sealed class BandFinder(List<Row> rows)
{
    // Vertical gaps in heights of the line.
    private const float WidestGap = 3.5f;
    private const float OtherSize = 0.1f;
    private const float GapInsideCell = 0.9f;
    private const float GapBelowLastRow = 0.12f;

    private readonly List<Row> _pieces = rows.ConvertAll(new FineGaps(rows).Split);

    /// <summary>The band that begins with the row at <paramref name="start"/>, if one does.</summary>
    public Band? FindAt(int start)
    {
        if (!IsParted(start))
        {
            return null;
        }

        var band = new List<Row> { _pieces[start] };
        var across = new HashSet<Row>();
        var columns = Columns.Of(band);
        int next = start + 1;
        while (next < rows.Count && TryExtend(band, across, ref columns, ref next))
        {
        }

        AddLastLines(band, columns, next);
        return columns.Count < 2 ? null : new Band([.. band.Select((row, i) => across.Contains(row) ? row : FineGaps.Rejoin(rows[start + i], row, columns))], across, columns);
    }

    private bool IsParted(int index) => rows[index].Segments.Count > 1
        || (index + 1 < rows.Count && rows[index].StandsBeside(rows[index + 1]))
        || (index > 0 && rows[index].StandsBeside(rows[index - 1]));

    /// <summary>Adds the rows up to the next parted one, which must leave the columns standing.</summary>
    private bool TryExtend(List<Row> band, HashSet<Row> across, ref Columns columns, ref int next)
    {
        int parted = next;
        while (parted < rows.Count && !IsParted(parted) && !IsFinelyParted(parted, columns))
        {
            parted++;
        }

        if (parted == rows.Count)
        {
            return false;
        }

        List<Row> between = _pieces[next..parted];
        List<Row> crossing = [.. between.Where(columns.DoNotHold)];
        var wider = Columns.Of([.. band.Where(row => !across.Contains(row)), .. between.Except(crossing), _pieces[parted]]);
        if (wider.Count < 2 || !IsNear(band[^1], between, parted) || !MayCross(crossing, columns, wider) || IsOther(band, between, rows[parted]))
        {
            return false;
        }

        band.AddRange(_pieces[next..(parted + 1)]);
        across.UnionWith(crossing);
        columns = wider;
        next = parted + 1;
        return true;
    }

    /// <summary>Whether narrow gaps part the row, and just where the columns are. The gap behind a list mark is none.</summary>
    private bool IsFinelyParted(int index, Columns columns) => columns.Part(_pieces[index])
        && !(_pieces[index].Segments.Count == 2 && rows[index].Segments.Count == 1 && ListMark.IsMark(rows[index].Segments[0].FirstWord));

    private bool IsNear(Row last, List<Row> between, int parted)
    {
        float allowed = between.Count == 0 && IsParted(parted) ? WidestGap : GapInsideCell;
        Row above = last;
        foreach (Row row in between.Append(rows[parted]))
        {
            if (row.Box.Y0 - above.Box.Y1 > allowed * row.Size)
            {
                return false;
            }

            above = row;
        }

        return true;
    }

    /// <summary>Whether something else begins: the signature, or a heading of another size between two tables.</summary>
    private static bool IsOther(List<Row> band, List<Row> between, Row parted) =>
        (LetterWords.BeginIn(parted) && !band.Exists(LetterWords.BeginIn))
        || between.Exists(row => Math.Abs(row.Size - band[^1].Size) > OtherSize * row.Size);

    /// <summary>A line across the columns ends them, unless it is a lone one between rows of a table that has three columns or more.</summary>
    private static bool MayCross(List<Row> crossing, Columns columns, Columns wider) =>
        crossing.Count == 0 || (crossing.Count == 1 && columns.Count > 2 && columns.Match(wider) && !crossing[0].Text.EndsWith(';') && !crossing[0].Text.EndsWith('.'));

    /// <summary>Adds the lines under the last parted row that go on in one of its columns.</summary>
    private void AddLastLines(List<Row> band, Columns columns, int next)
    {
        while (next < rows.Count
            && !IsParted(next)
            && !columns.DoNotHold(_pieces[next])
            && rows[next].Box.Y0 - band[^1].Box.Y1 < GapBelowLastRow * rows[next].Size
            && !(rows[next].Segments[0].Words.Length > 1 && ListMark.IsNumbering(rows[next].Segments[0].FirstWord)))
        {
            band.Add(_pieces[next++]);
        }
    }
}
