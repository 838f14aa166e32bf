using DtiExtract.Cli.Running;
using DtiExtract.Exports.Workbooks;
using DtiExtract.Mining;
using DtiExtract.Mining.Criteria;

namespace DtiExtract.Cli.Output;

/// <summary>Writes a workbook with a sheet of figures and a sheet of reports. Figures go out as they come; of a report only its line in the list is kept.</summary>
internal sealed class XlsxWriter : IReportWriter
{
    private static readonly Wording FigureSheet = new("Số liệu", "Figures");
    private static readonly Wording ReportSheet = new("Báo cáo", "Reports");

    private readonly IndicatorCatalog _indicators;
    private readonly MessageLanguage _language;
    private readonly XlsxPackage _package;
    private readonly List<ReportRow> _reports = [];
    private readonly XlsxRows<FigureRow> _figures;

    /// <summary>Writes to <paramref name="stream"/>, which the caller keeps; labels, problems and names of <paramref name="indicators"/> are in <paramref name="language"/>.</summary>
    public XlsxWriter(Stream stream, IndicatorCatalog indicators, MessageLanguage language)
    {
        _indicators = indicators;
        _language = language;
        _package = new XlsxPackage(stream);
        _figures = new XlsxRows<FigureRow>(_package, FigureSheet, SheetColumns.OfFigures(language), language);
    }

    /// <inheritdoc/>
    public void Write(MiningOutcome outcome)
    {
        foreach (FigureRow row in FigureRow.Of(outcome.Report, _indicators))
        {
            _figures.Write(row);
        }

        _reports.Add(ReportRow.Of(outcome.Report));
    }

    /// <inheritdoc/>
    public void Complete(RunSummary summary)
    {
        _figures.Dispose();
        using (var sheet = new XlsxRows<ReportRow>(_package, ReportSheet, SheetColumns.OfReports(_language), _language))
        {
            _reports.ForEach(sheet.Write);
        }

        _package.Complete();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _figures.Dispose();
        _package.Dispose();
    }
}
