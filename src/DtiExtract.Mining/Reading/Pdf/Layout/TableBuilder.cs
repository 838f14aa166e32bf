using System.Text;

namespace DtiExtract.Mining.Reading.Pdf.Layout;

/// <summary>Makes the rows of a table out of a band of columns.</summary>
internal sealed class TableBuilder
{
    private static readonly string[] HeadWords =
        ["stt", "tt", "số tt", "nội dung", "chỉ tiêu", "tiêu chí", "kết quả", "đvt", "đơn vị", "đơn vị tính", "ghi chú", "kế hoạch", "tỷ lệ", "tỉ lệ", "số lượng"];

    private readonly Columns _columns;
    private readonly List<Segment>[] _lines;
    private readonly RowAnchor[] _anchors;

    private TableBuilder(Band band, bool mayContinue)
    {
        _columns = band.Columns;
        ILookup<int, Segment> columns = band.Segments.OrderBy(segment => segment.Box.CenterY).ToLookup(_columns.IndexOf);
        _lines = [.. Enumerable.Range(0, _columns.Count).Select(column => columns[column].ToList())];
        foreach (Segment across in band.Across.SelectMany(row => row.Segments))
        {
            _lines[0].Add(across);
        }

        _lines[0].Sort((a, b) => a.Box.CenterY.CompareTo(b.Box.CenterY));
        RowAnchor[] anchors = RowAnchors.Of(_lines, band.Across);
        _anchors = mayContinue ? WithRest(Bounded(anchors)) : Bounded(anchors);
    }

    /// <summary>The table that the band is.</summary>
    /// <param name="band">The band.</param>
    /// <param name="mayContinue">Whether it stands at the top of a page and may carry on the table of the page before.</param>
    public static TableFragment Build(Band band, bool mayContinue)
    {
        var builder = new TableBuilder(band, mayContinue);
        return new TableFragment(builder._columns, builder.Rows());
    }

    /// <summary>The rows, each bounded by its neighbours.</summary>
    private static RowAnchor[] Bounded(RowAnchor[] rows) =>
    [
        .. rows.Select((row, i) => row with
        {
            Above = i > 0 ? rows[i - 1].Bottom : row.Above,
            Below = i + 1 < rows.Length ? rows[i + 1].Top : row.Below,
        }),
    ];

    /// <summary>The rows, and between heads and body the place for what the page before left over.</summary>
    private static RowAnchor[] WithRest(RowAnchor[] anchors)
    {
        int heads = anchors.TakeWhile(anchor => anchor.Role == RowRole.Head).Count();
        var rest = new RowAnchor(0, 0, RowRole.Rest)
        {
            Above = heads > 0 ? anchors[heads - 1].Bottom : float.NegativeInfinity,
            Below = heads < anchors.Length ? anchors[heads].Top : float.PositiveInfinity,
        };
        return [.. anchors[..heads], rest, .. anchors[heads..]];
    }

    private List<LayoutRow> Rows()
    {
        List<Segment>[] segments = [.. _anchors.Select(_ => new List<Segment>())];
        (int[] RowOfLine, float Cost)[] byTops = Align(byTops: true);
        (int[] RowOfLine, float Cost)[] byMiddles = Align(byTops: false);
        (int[] RowOfLine, float Cost)[] better = byTops.Sum(column => column.Cost) < byMiddles.Sum(column => column.Cost) ? byTops : byMiddles;
        for (int column = 0; column < _lines.Length; column++)
        {
            for (int line = 0; line < _lines[column].Count; line++)
            {
                segments[better[column].RowOfLine[line]].Add(_lines[column][line]);
            }
        }

        return [.. segments.SelectMany((row, i) => ToRows(row, _anchors[i].Role)).Select((row, i) => i == 0 && HasHeadWords(row) ? row with { Role = RowRole.Head } : row)];
    }

    private (int[] RowOfLine, float Cost)[] Align(bool byTops) => [.. _lines.Select(column => RowAligner.Align(column, _anchors, byTops))];

    /// <summary>One row; two for a head whose cells are split under a common one.</summary>
    private IEnumerable<LayoutRow> ToRows(List<Segment> segments, RowRole role)
    {
        List<LayoutCell> cells = [.. segments.GroupBy(_columns.Cover).Select(cell => new LayoutCell(cell.Key.First, cell.Key.Count, [.. cell])).OrderBy(cell => cell.Column)];
        List<LayoutCell> under = [.. cells.Where(cell => cells.Exists(wide => wide.Span > cell.Span && wide.Column <= cell.Column && cell.Column < wide.Column + wide.Span))];
        IEnumerable<List<LayoutCell>> levels = [[.. cells.Except(under)], under];
        return levels.Where(level => level.Count > 0).Select(level => new LayoutRow(role, level));
    }

    private static bool HasHeadWords(LayoutRow row) =>
        row.Cells.Count(cell => HeadWords.Contains(TextOf(cell), StringComparer.Ordinal)) >= Math.Min(2, row.Cells.Count);

    private static string TextOf(LayoutCell cell) =>
        string.Join(' ', cell.Lines.Select(line => line.Text)).Normalize(NormalizationForm.FormC).ToLowerInvariant();
}
