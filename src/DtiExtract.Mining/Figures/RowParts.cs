namespace DtiExtract.Mining.Figures;

/// <summary>Links the numbers of a table's column to their total: the row of totals below them, or the row above a "trong đó".</summary>
internal sealed class RowParts
{
    private readonly List<(int Column, FigureDraft Figure)> _open = [];
    private readonly List<(int Column, FigureDraft Figure)> _above = [];
    private bool _inParts;

    /// <summary>Forgets the table.</summary>
    public void Clear()
    {
        _open.Clear();
        _above.Clear();
        _inParts = false;
    }

    /// <summary>What a cell says of its row.</summary>
    public static RowKind KindOf(TokenLine cell) =>
        cell.Count == 0 || (!cell.Is(0, TokenKind.Word) && !HasListMark(cell)) ? RowKind.Plain
        : IsTotal(cell) ? RowKind.Total
        : OpensParts(cell) ? RowKind.Part
        : HasListMark(cell) ? RowKind.Item
        : RowKind.Plain;

    /// <summary>"Tổng cộng", "Tổng số" and nothing else; "Cộng cấp xã": the sum of what.</summary>
    private static bool IsTotal(TokenLine line)
    {
        int length = line.Match(0, Cue.Total);
        return length > 0 && (length == line.Count || line.TextOf(length - 1).Equals("cộng", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"Trong đó: …", "- Trong đó …".</summary>
    private static bool OpensParts(TokenLine line) => line.Match(HasListMark(line) ? 1 : 0, Cue.PartOpener) > 0;

    /// <summary>Whether the cell begins with the mark of a list.</summary>
    private static bool HasListMark(TokenLine line) => line.Count > 1 && (line.Is(0, TokenKind.Dash) || line.TextOf(0) is "+") && line.Is(1, TokenKind.Word);

    /// <summary>Links the figures of the next row.</summary>
    public void Link(IReadOnlyList<(int Column, FigureDraft Figure)> row, RowKind kind)
    {
        _inParts = kind == RowKind.Part || (_inParts && kind == RowKind.Item);
        if (kind == RowKind.Total)
        {
            LinkToTotals(row);
        }
        else if (_inParts)
        {
            LinkToRowAbove(row);
        }
        else
        {
            _open.AddRange(row);
            _above.Clear();
            _above.AddRange(row);
        }
    }

    /// <summary>One total ends the list of its column.</summary>
    private void LinkToTotals(IReadOnlyList<(int Column, FigureDraft Figure)> row)
    {
        foreach ((int column, FigureDraft total) in row)
        {
            foreach ((_, FigureDraft part) in _open.Where(above => above.Column == column && Parts.MayBePart(above.Figure, total, explicitly: true)))
            {
                part.PartOf ??= total;
            }

            _open.RemoveAll(above => above.Column == column);
        }
    }

    private void LinkToRowAbove(IReadOnlyList<(int Column, FigureDraft Figure)> row)
    {
        foreach ((int column, FigureDraft part) in row)
        {
            part.PartOf ??= _above.Find(above => above.Column == column && Parts.MayBePart(part, above.Figure, explicitly: true)).Figure;
        }
    }
}
