using System.Collections.Frozen;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Auditing;
using DtiExtract.Archive.Findings;
using DtiExtract.Archive.Findings.Asking;
using DtiExtract.Archive.Reports;
using DtiExtract.Archive.Schema;
using DtiExtract.Exports.FindingLists;
using DtiExtract.Exports.Findings;
using DtiExtract.Exports.ReviewSheets;
using DtiExtract.Mining;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace DtiExtract.Service.Review;

/// <summary>Writes findings to files, a unit at a time: what is written is exactly what a filter chooses.</summary>
/// <param name="archives">Opens the database.</param>
/// <param name="trail">The audit trail.</param>
internal sealed class FindingExports(IDbContextFactory<ArchiveContext> archives, AuditTrail trail)
{
    private const int BufferBytes = 1 << 16;

    /// <summary>A list of the findings as .xlsx.</summary>
    public Task<Stream> ListAsync(Viewer viewer, FindingFilter filter, MessageLanguage language, CancellationToken cancellationToken) => WriteAsync(viewer, "finding.list", filter, async file =>
    {
        using var list = new FindingListWriter(file, language);
        int reports = 0;
        await foreach (ImmutableArray<FoundReport> unit in UnitsAsync(viewer, filter, cancellationToken))
        {
            foreach (FoundReport report in unit)
            {
                list.Write(report);
                reports++;
            }
        }

        list.Complete();
        return reports;
    }, cancellationToken);

    /// <summary>A sheet for each unit, in a .zip.</summary>
    public Task<Stream> SheetsAsync(Viewer viewer, FindingFilter filter, MessageLanguage language, CancellationToken cancellationToken) => WriteAsync(viewer, "finding.sheets", filter, async file =>
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
        var sheet = new ReviewSheet(language);
        var names = new ReviewSheetNames(name => false);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        int units = 0;
        await foreach (ImmutableArray<FoundReport> unit in UnitsAsync(viewer, filter, cancellationToken))
        {
            string name = names.Of([(unit[0].File, unit[0].Header)])[0];
            string free = taken.Add(name) ? name : $"{Path.GetFileNameWithoutExtension(name)}-{units + 1}{Path.GetExtension(name)}";
            using var document = new MemoryStream();
            sheet.Write(document, unit);
            document.Position = 0;
            await using Stream entry = await archive.CreateEntry(free).OpenAsync(cancellationToken);
            await document.CopyToAsync(entry, cancellationToken);
            units++;
        }

        return units;
    }, cancellationToken);

    /// <summary>The sheet of a unit; null when it has no finding that the filter chooses.</summary>
    public async Task<Stream?> SheetAsync(Viewer viewer, FindingFilter filter, MessageLanguage language, CancellationToken cancellationToken)
    {
        Stream file = await WriteAsync(viewer, "finding.sheet", filter, async file =>
        {
            int reports = 0;
            await foreach (ImmutableArray<FoundReport> unit in UnitsAsync(viewer, filter, cancellationToken))
            {
                new ReviewSheet(language).Write(file, unit);
                reports += unit.Length;
            }

            return reports;
        }, cancellationToken);
        if (file.Length > 0)
        {
            return file;
        }

        await file.DisposeAsync();
        return null;
    }

    /// <summary>Writes to a file that goes away when it has been sent, and to the audit trail what was taken out.</summary>
    private async Task<Stream> WriteAsync(Viewer viewer, string action, FindingFilter filter, Func<Stream, Task<int>> write, CancellationToken cancellationToken)
    {
        var file = new FileStream(Path.Join(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BufferBytes, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            int count = await write(file);
            await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
            await using IDbContextTransaction transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
            await trail.AddAsync(archive, viewer.Actor, action, "findings", new { filter, count }, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    /// <summary>The reports of each unit with the findings that are chosen, by unit and period.</summary>
    private async IAsyncEnumerable<ImmutableArray<FoundReport>> UnitsAsync(Viewer viewer, FindingFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        await using ArchiveContext others = await archives.CreateDbContextAsync(cancellationToken);
        IAsyncEnumerable<FindingOfReport> rows = filter.Choose(archive, viewer).AsNoTracking()
            .OrderBy(row => row.Report.UnitKey).ThenBy(row => row.Report.PeriodEnd).ThenBy(row => row.Report.Id).ThenByDescending(row => row.Finding.Worth).ThenBy(row => row.Finding.Id)
            .AsAsyncEnumerable();
        var unit = new List<FindingOfReport>();
        await foreach (FindingOfReport row in rows.WithCancellation(cancellationToken))
        {
            if (unit is [var first, ..] && first.Report.UnitKey != row.Report.UnitKey)
            {
                yield return await ReportsAsync(others, viewer, unit, cancellationToken);
                unit.Clear();
            }

            unit.Add(row);
        }

        if (unit.Count > 0)
        {
            yield return await ReportsAsync(others, viewer, unit, cancellationToken);
        }
    }

    private static async Task<ImmutableArray<FoundReport>> ReportsAsync(ArchiveContext archive, Viewer viewer, List<FindingOfReport> unit, CancellationToken cancellationToken)
    {
        (StoredReport Report, PlacedFinding Placed)[] placed = [.. unit.Select(row => (row.Report, row.Finding.Placed()))];
        FrozenDictionary<string, long> visible = await ReportsElsewhere.FindAsync(archive, viewer, placed.SelectMany(one => one.Placed.Finding.Elsewhere), cancellationToken);
        return
        [
            .. placed.GroupBy(one => one.Report.Id).Select(group => new FoundReport(
                group.First().Report.Name,
                group.First().Report.Header(),
                [.. group.Select(one => ReportsElsewhere.Limited(one.Placed, visible))])),
        ];
    }
}
