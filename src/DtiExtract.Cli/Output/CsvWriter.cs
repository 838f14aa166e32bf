using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DtiExtract.Cli.Running;
using DtiExtract.Exports.Workbooks;
using DtiExtract.Mining;
using DtiExtract.Mining.Criteria;

namespace DtiExtract.Cli.Output;

/// <summary>Writes one line a figure: RFC 4180, UTF-8 with the mark by which spreadsheets know it, numbers with a decimal point.</summary>
internal sealed class CsvWriter : IReportWriter
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r");

    private readonly IndicatorCatalog _indicators;
    private readonly ImmutableArray<SheetColumn<FigureRow>> _columns;
    private readonly StreamWriter _writer;

    /// <summary>Writes to <paramref name="stream"/>, which the caller keeps; names of <paramref name="indicators"/> are in <paramref name="language"/>.</summary>
    public CsvWriter(Stream stream, IndicatorCatalog indicators, MessageLanguage language)
    {
        _indicators = indicators;
        _columns = SheetColumns.OfFigures(language);
        _writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        _writer.WriteLine(string.Join(',', _columns.Select(column => column.Name)));
    }

    /// <inheritdoc/>
    public void Write(MiningOutcome outcome)
    {
        foreach (FigureRow row in FigureRow.Of(outcome.Report, _indicators))
        {
            _writer.WriteLine(string.Join(',', _columns.Select(column => Field(column.Value(row)))));
        }

        _writer.Flush();
    }

    /// <inheritdoc/>
    public void Complete(RunSummary summary) => _writer.Flush();

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

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
