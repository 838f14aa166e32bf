using System.Collections.Immutable;
using System.Text;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Analysis;
using DtiExtract.Archive.Auditing;
using DtiExtract.Archive.Schema;
using DtiExtract.Exports.Workbooks;
using DtiExtract.Mining;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace DtiExtract.Service.Screens.Comparing;

/// <summary>Writes a comparison as a file, and says so in the audit trail.</summary>
internal sealed class ComparisonFiles(IDbContextFactory<ArchiveContext> archives, AuditTrail trail)
{
    private static readonly Wording Sheet = new("So sánh", "Comparison");
    private static readonly Wording NoReport = new("chưa báo cáo", "no report");
    private static readonly Wording NotStated = new("không nêu", "not stated");
    private static readonly Wording Reached = new("đạt", "reached");
    private static readonly Wording Missed = new("chưa đạt", "missed");

    /// <summary>As a workbook.</summary>
    public async Task<Stream> WorkbookAsync(Viewer viewer, ComparisonTable table, ReportPeriod period, MessageLanguage language, CancellationToken cancellationToken)
    {
        var stream = new MemoryStream();
        using (var package = new XlsxPackage(stream))
        {
            using (var sheet = new XlsxRows<ComparedUnit>(package, Sheet, Columns(table, language), language))
            {
                foreach (ComparedUnit unit in table.Units)
                {
                    sheet.Write(unit);
                }
            }

            package.Complete();
        }

        return await GivenOutAsync(viewer, stream, table, period, cancellationToken);
    }

    /// <summary>As comma-separated values, with the mark by which spreadsheets know UTF-8.</summary>
    public async Task<Stream> CsvAsync(Viewer viewer, ComparisonTable table, ReportPeriod period, MessageLanguage language, CancellationToken cancellationToken)
    {
        ImmutableArray<SheetColumn<ComparedUnit>> columns = Columns(table, language);
        var stream = new MemoryStream();
        await using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" })
        {
            await writer.WriteLineAsync(CsvFields.Head(columns));
            foreach (ComparedUnit unit in table.Units)
            {
                await writer.WriteLineAsync(CsvFields.Line(columns, unit));
            }
        }

        return await GivenOutAsync(viewer, stream, table, period, cancellationToken);
    }

    private async Task<Stream> GivenOutAsync(Viewer viewer, MemoryStream stream, ComparisonTable table, ReportPeriod period, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        await using IDbContextTransaction transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        await trail.AddAsync(archive, viewer.Actor, "comparison.export", period.ToString(), new { indicators = table.Columns.Select(column => column.Indicator.Id), units = table.Units.Length }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        stream.Position = 0;
        return stream;
    }

    private static ImmutableArray<SheetColumn<ComparedUnit>> Columns(ComparisonTable table, MessageLanguage language) =>
    [
        new("province", new("Tỉnh, thành phố", "Province"), 20, row => SheetValue.Of(row.Unit.Province)),
        new("district", new("Huyện", "District"), 20, row => SheetValue.Of(row.Unit.District)),
        new("unit", new("Đơn vị", "Unit"), 24, row => SheetValue.Of(row.Unit.Name)),
        .. table.Columns.SelectMany((column, at) => Columns(column, at, language)),
    ];

    private static IEnumerable<SheetColumn<ComparedUnit>> Columns(ComparisonColumn column, int at, MessageLanguage language)
    {
        Wording name = IndicatorTexts.Of(column.Indicator);
        return
        [
            new(column.Indicator.Id, name, 16, row => SheetValue.Of((decimal?)row.Cells[at].Value?.Value)),
            new(column.Indicator.Id + ":target", new($"Chỉ tiêu: {name.Vietnamese}", $"Target: {name.English}"), 12, row => SheetValue.Of((decimal?)row.Cells[at].Value?.Target)),
            new(column.Indicator.Id + ":status", new($"Tình trạng: {name.Vietnamese}", $"State: {name.English}"), 14, row => SheetValue.Of(StateOf(row.Cells[at], column)?.In(language))),
        ];
    }

    private static Wording? StateOf(ComparedCell cell, ComparisonColumn column) => cell switch
    {
        { NotReported: NotReported.NoReport } => NoReport,
        { Value: null } => NotStated,
        { Value: { } value } => TargetVerdicts.Of(value.Value, value.Target, column.Indicator.Direction) switch
        {
            TargetVerdict.Reached => Reached,
            TargetVerdict.Missed => Missed,
            TargetVerdict.None => null,
        },
    };
}
