using System.Collections.Immutable;
using System.Text;
using DtiExtract.Mining.Reading.Docx.Content;

namespace DtiExtract.Mining.Reading.Docx;

/// <summary>Makes the text of a report and its blocks: a line a block, cells separated by tabs.</summary>
internal sealed class ReportWriter
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<TextBlock>.Builder _blocks = ImmutableArray.CreateBuilder<TextBlock>();
    private readonly List<DocxStretch> _places = [];
    private readonly HashSet<string> _furniture = [];

    /// <summary>Whether nothing but running heads and feet has been written.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <summary>Writes the blocks of a part.</summary>
    /// <param name="part">The name of the part.</param>
    /// <param name="drafts">Its blocks.</param>
    /// <param name="kind">What all blocks of the part are; null when each says so itself.</param>
    public void Write(string part, List<DraftBlock> drafts, BlockKind? kind)
    {
        foreach (DraftBlock draft in drafts)
        {
            switch (draft)
            {
                case DraftParagraph paragraph:
                    WriteParagraph(part, paragraph, kind);
                    break;
                case DraftRow row:
                    WriteRow(part, row, kind);
                    break;
            }
        }
    }

    /// <summary>The report.</summary>
    public ReportText ToReport(ImmutableArray<Problem> problems) => new()
    {
        Format = ReportFormat.Docx,
        Text = _text.ToString(),
        Blocks = _blocks.ToImmutable(),
        Source = new DocxSourceMap(_places),
        Problems = problems,
    };

    private void WriteParagraph(string part, DraftParagraph draft, BlockKind? kind)
    {
        int start = _text.Length;
        Append(draft.Line, new DocumentPlace(part, draft.Line.Paragraph, null, null, null));
        EndBlock(start, kind ?? draft.Kind, kind is null ? draft.Level : null, null);
    }

    private void WriteRow(string part, DraftRow draft, BlockKind? kind)
    {
        if (!draft.Cells.Exists(static cell => cell.Lines.Count > 0))
        {
            return;
        }

        int start = _text.Length;
        ImmutableArray<TableCell>.Builder cells = ImmutableArray.CreateBuilder<TableCell>(draft.Cells.Count);
        foreach (DraftCell cell in draft.Cells)
        {
            if (cells.Count > 0)
            {
                _text.Append('\t');
            }

            cells.Add(WriteCell(part, draft, cell));
        }

        EndBlock(start, kind ?? BlockKind.TableRow, null, new TableRow(draft.Table, draft.Row, draft.IsHeader, cells.MoveToImmutable()));
    }

    private TableCell WriteCell(string part, DraftRow row, DraftCell cell)
    {
        int start = _text.Length;
        foreach (DraftLine line in cell.Lines)
        {
            if (_text.Length > start)
            {
                _text.Append(' ');
            }

            Append(line, new DocumentPlace(part, line.Paragraph, row.Table, row.Row, cell.Column));
        }

        return new TableCell(cell.Column, cell.ColumnSpan, cell.RowSpan, start == _text.Length ? [] : [new TextSpan(start, _text.Length)]);
    }

    private void Append(DraftLine line, DocumentPlace place)
    {
        _places.Add(new DocxStretch(_text.Length, place));
        _text.Append(line.Text);
    }

    private void EndBlock(int start, BlockKind kind, int? level, TableRow? row)
    {
        if (kind == BlockKind.PageFurniture && !IsNewFurniture(start))
        {
            TakeBack(start);
            return;
        }

        IsEmpty &= kind == BlockKind.PageFurniture;
        _blocks.Add(new TextBlock { Kind = kind, Pieces = [new TextSpan(start, _text.Length)], Level = level, Row = row });
        _text.Append('\n');
    }

    private void TakeBack(int start)
    {
        _text.Length = start;
        while (_places.Count > 0 && _places[^1].Start >= start)
        {
            _places.RemoveAt(_places.Count - 1);
        }
    }

    private bool IsNewFurniture(int start)
    {
        string line = _text.ToString(start, _text.Length - start);
        return !PageNumber.IsAlone(line) && _furniture.Add(line);
    }
}
