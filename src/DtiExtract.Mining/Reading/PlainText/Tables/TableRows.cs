using System.Collections.Immutable;

namespace DtiExtract.Mining.Reading.PlainText.Tables;

/// <summary>Gathers the rows of a table.</summary>
/// <param name="lines">The lines that the table stands on.</param>
internal sealed class TableRows(TextLines lines)
{
    private readonly List<List<(int Column, TextSpan Span)>> _rows = [];

    /// <summary>How many rows there are.</summary>
    public int Count => _rows.Count;

    /// <summary>Whether the first row holds column heads.</summary>
    public bool HasHeader => _rows.Count > 0 && TableHeads.AreIn(Texts(_rows[0]));

    /// <summary>Begins a row.</summary>
    public void Begin() => _rows.Add([]);

    /// <summary>Adds text to a cell of the last row, behind all that was added before; text of white space only adds nothing.</summary>
    public void Add(int column, TextSpan span)
    {
        ReadOnlySpan<char> text = lines.Text(span);
        int lead = text.Length - text.TrimStart().Length;
        int length = text.Trim().Length;
        if (length > 0)
        {
            _rows[^1].Add((column, new TextSpan(span.Start + lead, span.Start + lead + length)));
        }
    }

    /// <summary>The rows as blocks, of a table that has no number yet.</summary>
    public ImmutableArray<TextBlock> ToBlocks()
    {
        _rows.RemoveAll(row => row.Count == 0);
        ImmutableArray<TextBlock>.Builder blocks = ImmutableArray.CreateBuilder<TextBlock>(_rows.Count);
        bool isHead = true;
        for (int i = 0; i < _rows.Count; i++)
        {
            isHead = isHead && (TableHeads.AreIn(Texts(_rows[i])) || (i > 0 && TableHeads.AreColumnMarks(Texts(_rows[i]))));
            blocks.Add(ToBlock(_rows[i], i, isHead));
        }

        return blocks.ToImmutable();
    }

    private static TextBlock ToBlock(List<(int Column, TextSpan Span)> row, int index, bool isHeader)
    {
        IEnumerable<TableCell> cells = Cells(row).Select(cell => new TableCell(cell.Key, 1, 1, [.. cell.Select(piece => piece.Span)]));
        return new TextBlock
        {
            Kind = BlockKind.TableRow,
            Pieces = [.. row.Select(piece => piece.Span)],
            Row = new TableRow(0, index, isHeader, [.. cells]),
        };
    }

    private IEnumerable<string> Texts(List<(int Column, TextSpan Span)> row) =>
        Cells(row).Select(cell => string.Join(' ', cell.Select(piece => lines.Text(piece.Span).ToString())));

    private static IOrderedEnumerable<IGrouping<int, (int Column, TextSpan Span)>> Cells(List<(int Column, TextSpan Span)> row) =>
        row.GroupBy(piece => piece.Column).OrderBy(cell => cell.Key);
}
