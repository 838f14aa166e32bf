namespace DtiExtract.Mining.Reading.Pdf.Layout;

/// <summary>Joins lines to paragraphs and parts of tables to tables, over the ends of columns and pages.</summary>
internal sealed class BlockBuilder
{
    private readonly List<LayoutBlock> _blocks = [];
    private readonly List<TextLine> _paragraph = [];
    private TableFragment? _openTable;
    private int _tables;
    private int _rows;

    /// <summary>Adds the elements of a page, or of a part of one.</summary>
    public void AddRange(IEnumerable<LayoutElement> elements)
    {
        foreach (LayoutElement element in elements)
        {
            if (element is TableFragment table)
            {
                Add(table);
            }
            else
            {
                Add((TextLine)element);
            }
        }
    }

    /// <summary>The blocks of all that was added.</summary>
    public List<LayoutBlock> Build()
    {
        EndParagraph();
        return _blocks;
    }

    private void Add(TextLine line)
    {
        _openTable = null;
        if (_paragraph.Count > 0 && !ParagraphRules.Continues(_paragraph, line))
        {
            EndParagraph();
        }

        _paragraph.Add(line);
    }

    private void Add(TableFragment table)
    {
        EndParagraph();
        bool goesOn = _openTable is not null && _openTable.Columns.Match(table.Columns);
        if (!goesOn)
        {
            _tables++;
            _rows = 0;
        }

        foreach (LayoutRow row in table.Rows)
        {
            if (goesOn && row == table.Rows[0] && IsRestOfRow(row))
            {
                _blocks[^1] = TableJoin.WithRest(_blocks[^1], row);
            }
            else
            {
                _blocks.Add(new LayoutBlock(BlockKind.TableRow, row.Cells) { Table = _tables - 1, Row = _rows++, IsHeader = row.IsHeader || IsRepeatedHead(row) });
            }
        }

        _openTable = table;
    }

    /// <summary>Whether a row at the top of a page carries on the last one: it has no number and a cell goes on in small letters.</summary>
    private static bool IsRestOfRow(LayoutRow row) =>
        !row.IsHeader && row.Cells[0].Column > 0 && row.Cells.TrueForAll(cell => char.IsLower(cell.Lines[0].FirstWord[0]));

    private bool IsRepeatedHead(LayoutRow row) =>
        _rows > 0 && TableJoin.SameText(_blocks[_blocks.Count - _rows].Cells, row.Cells);

    private void EndParagraph()
    {
        if (_paragraph.Count > 0)
        {
            BlockKind kind = ListMark.StartsWithBullet(_paragraph[0].Segment.FirstWord) ? BlockKind.ListItem : BlockKind.Paragraph;
            _blocks.Add(LayoutBlock.OfLines(kind, _paragraph.Select(line => line.Segment)));
            _paragraph.Clear();
        }
    }
}
