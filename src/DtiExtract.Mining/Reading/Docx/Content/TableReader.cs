using DtiExtract.Mining.Reading.Docx.Packaging;

namespace DtiExtract.Mining.Reading.Docx.Content;

/// <summary>Reads one table. Tables and text boxes inside a cell come after the row that holds them.</summary>
internal sealed class TableReader(PartReader xml, DocumentState state, BlockReader blocks)
{
    private readonly int _table = state.Tables++;
    private readonly List<DraftRow> _rows = [];
    private readonly Dictionary<int, DraftCell> _reachingDown = [];

    /// <summary>Reads the current <c>w:tbl</c>.</summary>
    public void Read(List<DraftBlock> target)
    {
        int inside = xml.Inside;
        while (xml.MoveToElement(inside))
        {
            switch (xml.LocalName)
            {
                case "tr":
                    ReadRow(target);
                    break;
                case "tblPr" or "tblGrid" or "sdtPr" or "del" or "moveFrom":
                    xml.Skip();
                    break;
            }
        }

        HeaderRows.Mark(_rows);
    }

    private void ReadRow(List<DraftBlock> target)
    {
        var row = new RowReader(xml, state, blocks, new DraftRow(_table, _rows.Count), _reachingDown);
        row.Read();
        if (!row.IsDeleted)
        {
            _rows.Add(row.Row);
            target.Add(row.Row);
            target.AddRange(row.Others);
        }
    }
}
