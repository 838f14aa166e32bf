using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;

namespace DtiExtract.Exports.Workbooks;

/// <summary>Rows as lines of a .csv: RFC 4180, numbers with a decimal point, and no text that a spreadsheet would run as a formula.</summary>
public static class CsvFields
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r");

    /// <summary>The line with the names of the columns, without its end.</summary>
    public static string Head<TRow>(ImmutableArray<SheetColumn<TRow>> columns) => string.Join(',', columns.Select(column => column.Name));

    /// <summary>The line of a row, without its end.</summary>
    public static string Line<TRow>(ImmutableArray<SheetColumn<TRow>> columns, TRow row) => string.Join(',', columns.Select(column => Field(column.Value(row))));

    private static string Field(SheetValue? cell) => cell switch
    {
        TextCell text => Escaped(text.Text),
        NumberCell number => number.Number.ToString(CultureInfo.InvariantCulture),
        DateCell date => date.Date.ToString("O", CultureInfo.InvariantCulture),
        TermCell term => term.Term.Code,
        FlagCell flag => flag.Flag ? "true" : "false",
        _ => string.Empty,
    };

    // A spreadsheet would run a text that begins like a formula; the apostrophe makes it text there.
    private static string Escaped(string text)
    {
        string safe = FormulaStarts.Contains(text[0]) ? "'" + text : text;
        return safe.AsSpan().ContainsAny(Quoted) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
