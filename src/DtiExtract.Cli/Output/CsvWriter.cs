using System.Collections.Immutable;
using System.Text;
using DtiExtract.Cli.Running;
using DtiExtract.Exports.Workbooks;
using DtiExtract.Mining;
using DtiExtract.Mining.Criteria;

namespace DtiExtract.Cli.Output;

/// <summary>Writes one line a figure: RFC 4180, UTF-8 with the mark by which spreadsheets know it, numbers with a decimal point.</summary>
internal sealed class CsvWriter : IReportWriter
{
    private readonly IndicatorCatalog _indicators;
    private readonly ImmutableArray<SheetColumn<FigureRow>> _columns;
    private readonly StreamWriter _writer;

    /// <summary>Writes to <paramref name="stream"/>, which the caller keeps; names of <paramref name="indicators"/> are in <paramref name="language"/>.</summary>
    public CsvWriter(Stream stream, IndicatorCatalog indicators, MessageLanguage language)
    {
        _indicators = indicators;
        _columns = SheetColumns.OfFigures(language);
        _writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        _writer.WriteLine(CsvFields.Head(_columns));
    }

    /// <inheritdoc/>
    public void Write(MiningOutcome outcome)
    {
        foreach (FigureRow row in FigureRow.Of(outcome.Report, _indicators))
        {
            _writer.WriteLine(CsvFields.Line(_columns, row));
        }

        _writer.Flush();
    }

    /// <inheritdoc/>
    public void Complete(RunSummary summary) => _writer.Flush();

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();
}
