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
            Add(row, goesOn);
        }

        _openTable = table;
    }

    private void Add(LayoutRow row, bool goesOn)
    {
        if (goesOn && row.Role == RowRole.Rest)
        {
            _blocks[^1] = TableJoin.WithRest(_blocks[^1], row);
        }
        else if (!goesOn || !IsRepeatedHead(row))
        {
            _blocks.Add(new LayoutBlock(BlockKind.TableRow, row.Cells) { Table = _tables - 1, Row = _rows++, IsHeader = row.Role == RowRole.Head });
        }
    }

    /// <summary>Whether the row says again on another page what one of the heads says; once is enough.</summary>
    private bool IsRepeatedHead(LayoutRow row) =>
        _blocks.TakeLast(_rows).TakeWhile(block => block.IsHeader || block.Row == 0).Any(head => TableJoin.SameText(head.Cells, row.Cells));

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
