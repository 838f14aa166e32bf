using System.Collections.Immutable;

namespace DtiExtract.Mining.Reading.PlainText.Tables;

/// <summary>Gathers the rows of a table.</summary>
/// <param name="lines">The lines that the table stands on.</param>
internal sealed class TableRows(TextLines lines)
{
    private readonly List<SortedDictionary<int, List<TextSpan>>> _rows = [];

    /// <summary>How many rows there are.</summary>
    public int Count => _rows.Count;

    /// <summary>Whether the first row holds column heads.</summary>
    public bool HasHeader => _rows.Count > 0 && TableHeads.AreIn(Texts(_rows[0]));

    /// <summary>Begins a row.</summary>
    public void Begin() => _rows.Add([]);

    /// <summary>Adds text to a cell of the last row; text of white space only adds nothing.</summary>
    public void Add(int column, TextSpan span)
    {
        ReadOnlySpan<char> text = lines.Text(span);
        int lead = text.Length - text.TrimStart().Length;
        int length = text.Trim().Length;
        if (length == 0)
        {
            return;
        }

        if (!_rows[^1].TryGetValue(column, out List<TextSpan>? pieces))
        {
            _rows[^1][column] = pieces = [];
        }

        pieces.Add(new TextSpan(span.Start + lead, span.Start + lead + length));
    }

    /// <summary>The rows as blocks of the table with the number <paramref name="table"/>.</summary>
    public ImmutableArray<TextBlock> ToBlocks(int table)
    {
        _rows.RemoveAll(row => row.Count == 0);
        ImmutableArray<TextBlock>.Builder blocks = ImmutableArray.CreateBuilder<TextBlock>(_rows.Count);
        bool isHead = true;
        for (int i = 0; i < _rows.Count; i++)
        {
            isHead = isHead && (TableHeads.AreIn(Texts(_rows[i])) || (i > 0 && TableHeads.AreColumnMarks(Texts(_rows[i]))));
            blocks.Add(ToBlock(_rows[i], table, i, isHead));
        }

        return blocks.ToImmutable();
    }

    private static TextBlock ToBlock(SortedDictionary<int, List<TextSpan>> row, int table, int index, bool isHeader)
    {
        ImmutableArray<TableCell> cells = [.. row.Select(cell => new TableCell(cell.Key, 1, 1, [.. cell.Value]))];
        return new TextBlock
        {
            Kind = BlockKind.TableRow,
            Pieces = [.. row.Values.SelectMany(pieces => pieces).OrderBy(piece => piece.Start)],
            Row = new TableRow(table, index, isHeader, cells),
        };
    }

    private IEnumerable<string> Texts(SortedDictionary<int, List<TextSpan>> row) =>
        row.Values.Select(pieces => string.Join(' ', pieces.Select(piece => lines.Text(piece).ToString())));
}
