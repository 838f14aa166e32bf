using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using DtiExtract.Exports.Messages;
using DtiExtract.Mining;

namespace DtiExtract.Exports.Workbooks;

/// <summary>A sheet that is written row by row: heads that stay in sight and filter, typed cells.</summary>
/// <typeparam name="TRow">What a row is made from.</typeparam>
public sealed class XlsxSheet<TRow> : IDisposable
{
    private const int MaxRows = 1_048_576;
    private static readonly DateOnly DayZero = new(1899, 12, 30);
    private static readonly Wording Yes = new("có", "yes");

    private readonly Stream _stream;
    private readonly OpenXmlPartWriter _writer;
    private readonly ImmutableArray<SheetColumn<TRow>> _columns;
    private readonly MessageLanguage _language;
    private int _rows;
    private bool _ended;

    /// <summary>Begins the sheet on <paramref name="stream"/>, which it owns.</summary>
    public XlsxSheet(Stream stream, ImmutableArray<SheetColumn<TRow>> columns, MessageLanguage language)
    {
        _stream = stream;
        _writer = new OpenXmlPartWriter(stream);
        _columns = columns;
        _language = language;
        _writer.WriteStartElement(new Worksheet());
        _writer.WriteElement(FrozenHead());
        _writer.WriteElement(new Columns(columns.Select(Width)));
        _writer.WriteStartElement(new SheetData());
        WriteRow(columns.Select(column => TextOf(column.Label.In(language), XlsxStyles.Head)));
    }

    /// <summary>Whether a sheet can hold no further row.</summary>
    public bool IsFull => _rows == MaxRows;

    /// <summary>Writes a row.</summary>
    public void Write(TRow row) => WriteRow(_columns.Select(column => CellOf(column.Value(row))));

    /// <summary>Ends the sheet.</summary>
    public void Dispose()
    {
        if (_ended)
        {
            return;
        }

        _ended = true;
        _writer.WriteEndElement();
        _writer.WriteElement(new AutoFilter { Reference = $"A1:{ColumnName(_columns.Length)}{_rows.ToString(CultureInfo.InvariantCulture)}" });
        _writer.WriteEndElement();
        _writer.Dispose();
        _stream.Dispose();
    }

    private void WriteRow(IEnumerable<Cell> cells)
    {
        _writer.WriteStartElement(new Row());
        foreach (Cell cell in cells)
        {
            _writer.WriteElement(cell);
        }

        _writer.WriteEndElement();
        _rows++;
    }

    private Cell CellOf(SheetValue? value) => value switch
    {
        TextCell text => TextOf(text.Text, XlsxStyles.Plain),
        TermCell term => TextOf(term.Term.Label.In(_language), XlsxStyles.Plain),
        FlagCell { Flag: true } => TextOf(Yes.In(_language), XlsxStyles.Plain),
        NumberCell number => NumberOf(number.Number, XlsxStyles.Plain),
        DateCell date => NumberOf(date.Date.DayNumber - DayZero.DayNumber, XlsxStyles.Date),
        _ => new Cell(),
    };

    private static Cell NumberOf(decimal number, uint style) =>
        new() { StyleIndex = style, CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture)) };

    private static Cell TextOf(string text, uint style)
    {
        var inline = new InlineString(new Text(XlsxText.Of(text)) { Space = SpaceProcessingModeValues.Preserve });
        return new Cell(inline) { StyleIndex = style, DataType = CellValues.InlineString };
    }

    private static SheetViews FrozenHead()
    {
        var pane = new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
        return new SheetViews(new SheetView(pane) { WorkbookViewId = 0 });
    }

    private static Column Width(SheetColumn<TRow> column, int index) =>
        new() { Min = (uint)index + 1, Max = (uint)index + 1, Width = column.Width, CustomWidth = true };

    /// <summary>The letters of a column: A, …, Z, AA, ….</summary>
    private static string ColumnName(int number) =>
        number <= 26 ? ((char)('A' + number - 1)).ToString() : ColumnName((number - 1) / 26) + ColumnName(((number - 1) % 26) + 1);
}
