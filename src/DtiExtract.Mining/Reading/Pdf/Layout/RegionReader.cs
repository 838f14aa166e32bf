namespace DtiExtract.Mining.Reading.Pdf.Layout;

/// <summary>Reads a region of a page, which is the page or a column of it, into lines and tables in reading order.</summary>
/// <param name="margins">The margins of the whole region.</param>
internal sealed class RegionReader(Margins margins)
{
    // Columns inside columns inside columns: an attack, or a drawing.
    private const int Deepest = 3;

    // More than any page of text has; they are read as they come.
    private const int MostRows = 1000;
    private const int MostSegments = 1500;

    private readonly List<LayoutElement> _elements = [];

    /// <summary>The elements of the region.</summary>
    /// <param name="rows">Its rows from top to bottom.</param>
    /// <param name="margins">Its margins.</param>
    /// <param name="isBeginning">Whether the report begins here, with its letterhead.</param>
    public static List<LayoutElement> Read(List<Row> rows, Margins margins, bool isBeginning) => Read(rows, margins, isBeginning, depth: 0);

    private static List<LayoutElement> Read(List<Row> rows, Margins margins, bool isBeginning, int depth)
    {
        var reader = new RegionReader(margins);
        reader.ReadRows(rows, isBeginning, depth);
        return reader._elements;
    }

    private void ReadRows(List<Row> rows, bool isBeginning, int depth)
    {
        bool plain = depth > Deepest || rows.Count > MostRows || rows.Sum(row => row.Segments.Count) > MostSegments;
        var finder = new BandFinder(rows);
        int i = 0;
        while (i < rows.Count)
        {
            if (!plain && finder.FindAt(i) is { } band)
            {
                Add(band, isFirst: i == 0, isBeginning, depth);
                i += band.Rows.Count;
            }
            else
            {
                Add(rows[i]);
                i++;
            }
        }
    }

    private void Add(Row row) => _elements.Add(new TextLine(Segment.Join(row.Segments), margins, Alone: false));

    private void Add(Band band, bool isFirst, bool isBeginning, int depth)
    {
        switch (BandKinds.Of(band, isFirst && isBeginning))
        {
            case BandKind.Columns:
                AddColumns(band, depth);
                break;
            case BandKind.Letterhead:
                AddLetterhead(band);
                break;
            case BandKind.Table:
                List<Row> rows = [.. TakeHeadLines(band), .. band.Rows];
                _elements.Add(TableBuilder.Build(band with { Rows = rows }, mayContinue: isFirst && !isBeginning && depth == 0));
                break;
            case BandKind.Text:
                band.Rows.ForEach(Add);
                break;
        }
    }

    private void AddColumns(Band band, int depth)
    {
        foreach (List<Segment> column in ByColumn(band))
        {
            List<Row> rows = [.. column.Select(segment => new Row([segment]))];
            _elements.AddRange(Read(rows, Margins.Of(column), isBeginning: false, depth + 1));
        }
    }

    private void AddLetterhead(Band band)
    {
        foreach (List<Segment> column in ByColumn(band))
        {
            var side = Margins.Of(column);
            _elements.AddRange(column.Select(segment => new TextLine(segment, side, Alone: true)));
        }
    }

    private static IEnumerable<List<Segment>> ByColumn(Band band)
    {
        ILookup<int, Segment> columns = band.Segments.ToLookup(band.Columns.IndexOf);
        return Enumerable.Range(0, band.Columns.Count).Select(i => columns[i].ToList());
    }

    /// <summary>
    /// Takes back the lines above a table that begin its head: where one head has three lines and its neighbours one in the middle,
    /// the first of the three stands beside nothing.
    /// </summary>
    private List<Row> TakeHeadLines(Band band)
    {
        var taken = new List<Row>();
        Segment below = band.Rows[0].Segments[0];
        while (_elements.Count > 0 && band.Columns.Count > 2 && _elements[^1] is TextLine { Alone: false } line && IsHeadLine(line.Segment, below, band))
        {
            taken.Insert(0, new Row([line.Segment]));
            below = line.Segment;
            _elements.RemoveAt(_elements.Count - 1);
        }

        return taken;
    }

    private static bool IsHeadLine(Segment line, Segment below, Band band) =>
        below.Box.Y0 - line.Box.Y1 < 0.05f * line.Size
        && below.Box.CenterY - line.Box.CenterY < line.Size
        && Math.Abs(line.Size - below.Size) < 0.05f * line.Size
        && line.Page == below.Page
        && band.Columns.Hold(line)
        && !line.LastWord.EndsWith(':');
}
