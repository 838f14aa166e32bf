using System.Collections.Immutable;
using DtiExtract.Exports.Messages;
using DtiExtract.Mining;

namespace DtiExtract.Exports.Workbooks;

/// <summary>Rows of one kind in a workbook: on one sheet, and on further ones when it is full.</summary>
/// <typeparam name="TRow">What a row is made from.</typeparam>
public sealed class XlsxRows<TRow> : IDisposable
{
    private readonly XlsxPackage _package;
    private readonly Wording _name;
    private readonly ImmutableArray<SheetColumn<TRow>> _columns;
    private readonly MessageLanguage _language;
    private int _sheets;
    private XlsxSheet<TRow> _sheet;

    /// <summary>Begins the first sheet in <paramref name="package"/>; nothing else is written there until the rows are disposed of.</summary>
    public XlsxRows(XlsxPackage package, Wording name, ImmutableArray<SheetColumn<TRow>> columns, MessageLanguage language)
    {
        _package = package;
        _name = name;
        _columns = columns;
        _language = language;
        _sheet = NextSheet();
    }

    /// <summary>Writes a row.</summary>
    public void Write(TRow row)
    {
        if (_sheet.IsFull)
        {
            _sheet.Dispose();
            _sheet = NextSheet();
        }

        _sheet.Write(row);
    }

    /// <summary>Ends the last sheet.</summary>
    public void Dispose() => _sheet.Dispose();

    private XlsxSheet<TRow> NextSheet()
    {
        string name = _name.In(_language);
        _sheets++;
        return _package.AddSheet(_sheets == 1 ? name : $"{name} {_sheets}", _columns, _language);
    }
}
