using DtiExtract.Mining.Reading.Docx.Packaging;

namespace DtiExtract.Mining.Reading.Docx.Content;

/// <summary>Reads one table row.</summary>
/// <param name="xml">The part.</param>
/// <param name="state">What the document's parts share.</param>
/// <param name="blocks">Reads what stands in cells.</param>
/// <param name="row">Takes the cells.</param>
/// <param name="reachingDown">Cells of the rows before that may cover this one too, by column.</param>
internal sealed class RowReader(PartReader xml, DocumentState state, BlockReader blocks, DraftRow row, Dictionary<int, DraftCell> reachingDown)
{
    private int _column;

    /// <summary>The row.</summary>
    public DraftRow Row => row;

    /// <summary>Whether a tracked change deletes the row.</summary>
    public bool IsDeleted { get; private set; }

    /// <summary>Tables and text boxes in the cells.</summary>
    public List<DraftBlock> Others { get; } = [];

    /// <summary>Reads the current <c>w:tr</c>.</summary>
    public void Read()
    {
        int inside = xml.Inside;
        while (xml.MoveToElement(inside))
        {
            switch (xml.LocalName)
            {
                case "trPr":
                    ReadFormat();
                    break;
                case "tc" when IsDeleted:
                    xml.Skip();
                    break;
                case "tc":
                    ReadCell();
                    break;
                case "tblPrEx" or "sdtPr":
                    xml.Skip();
                    break;
            }
        }
    }

    private void ReadFormat()
    {
        int inside = xml.Inside;
        while (xml.MoveToElement(inside))
        {
            switch (xml.LocalName)
            {
                case "gridBefore":
                    _column = CellFormat.Columns(xml.Number(), 0);
                    break;
                case "tblHeader":
                    row.IsHeader = xml.IsOn;
                    break;
                case "del":
                    IsDeleted = true;
                    break;
                case "trPrChange":
                    xml.Skip();
                    break;
            }
        }
    }

    private void ReadCell()
    {
        int paragraphs = state.Budget.Paragraphs;
        var cell = new DraftCell(_column);
        var format = new CellFormat();
        var flow = new Flow(Others, cell);
        int inside = xml.Inside;
        while (xml.MoveToElement(inside))
        {
            if (xml.LocalName == "tcPr")
            {
                format = CellFormat.Read(xml);
            }
            else if (IsPartOfAnother(format))
            {
                xml.Skip();
            }
            else
            {
                blocks.ReadBlock(flow);
            }
        }

        flow.Close();
        Place(cell, format);
        if (state.Budget.Paragraphs == paragraphs)
        {
            state.Budget.CountParagraph();
        }
    }

    private bool IsPartOfAnother(in CellFormat format) =>
        format.IsDeleted || (format.ContinuesDown && reachingDown.ContainsKey(_column)) || (format.ContinuesAcross && row.Cells.Count > 0);

    private void Place(DraftCell cell, in CellFormat format)
    {
        cell.ColumnSpan = format.Span;
        if (format.IsDeleted)
        {
            return;
        }

        if (format.ContinuesAcross && row.Cells.Count > 0)
        {
            row.Cells[^1].ColumnSpan += format.Span;
        }
        else if (format.ContinuesDown && reachingDown.TryGetValue(_column, out DraftCell? above))
        {
            above.RowSpan++;
        }
        else
        {
            row.Cells.Add(cell);
            reachingDown.Remove(_column);
            if (format.BeginsDown)
            {
                reachingDown[_column] = cell;
            }
        }

        _column += format.Span;
    }
}
