using DtiExtract.Archive.Schema;

namespace DtiExtract.Archive.Reports;

/// <summary>Tells the reports of a batch.</summary>
public static class BatchReports
{
    /// <summary>Those of <paramref name="reports"/> that files of a batch became, or have the same content as.</summary>
    public static IQueryable<StoredReport> OfBatch(this IQueryable<StoredReport> reports, ArchiveContext archive, long batch) =>
        reports.Where(report => archive.Uploads.Where(upload => upload.BatchId == batch && upload.ReportId != null).Select(upload => upload.ReportId!.Value).Contains(report.Id));
}
