using DtiExtract.Archive.Findings;
using DtiExtract.Archive.Reports;
using DtiExtract.Archive.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace DtiExtract.Archive.Uploads;

/// <summary>Brings uploads to their end: the report, its rows, the state of the upload and the mark of its province are kept together or not at all.</summary>
/// <param name="archives">Opens the archive.</param>
/// <param name="keeper">Keeps reports.</param>
/// <param name="versions">Remembers versions.</param>
/// <param name="marks">Marks provinces.</param>
/// <param name="ends">Finishes batches.</param>
/// <param name="clock">The time.</param>
public sealed class UploadFinisher(IDbContextFactory<ArchiveContext> archives, ReportKeeper keeper, MinerVersions versions, ProvinceMarks marks, BatchEnds ends, TimeProvider clock)
{
    /// <summary>Finishes several uploads in one transaction. Those that the worker does not have any more are left alone.</summary>
    /// <param name="worker">The worker that has them.</param>
    /// <param name="outcomes">What came of them.</param>
    /// <param name="cancellationToken">Stops it; nothing is kept then.</param>
    /// <exception cref="DbUpdateException">A report of the same content came in at the same moment; none of these was kept, and each may be tried again.</exception>
    public async Task FinishAsync(string worker, IReadOnlyCollection<UploadOutcome> outcomes, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        await using IDbContextTransaction transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        HashSet<long> held = await HeldAsync(archive, worker, outcomes, cancellationToken);
        UploadOutcome[] own = [.. outcomes.Where(outcome => held.Contains(outcome.Claim.Upload.Id))];
        HashSet<string?> provinces = await KeepAllAsync(archive, own, cancellationToken);
        await versions.NoteAsync(archive, own.Select(outcome => outcome.Content?.Report.Miner).OfType<string>(), cancellationToken);
        await marks.TouchAsync(archive, provinces, cancellationToken);
        await ends.FinishAsync(archive, own.Where(outcome => outcome.State != UploadState.Waiting).Select(outcome => outcome.Claim.Upload.BatchId), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task<HashSet<string?>> KeepAllAsync(ArchiveContext archive, UploadOutcome[] outcomes, CancellationToken cancellationToken)
    {
        Dictionary<string, long> known = await KnownContent.FindAsync(archive, outcomes.Select(outcome => outcome.Claim.Upload.Sha256), cancellationToken);
        var provinces = new HashSet<string?>(StringComparer.Ordinal);
        foreach (UploadOutcome outcome in outcomes)
        {
            string? hash = outcome.Claim.Upload.Sha256;
            if (outcome.Content is { } content && !known.ContainsKey(hash!))
            {
                StoredReport report = await keeper.KeepAsync(archive, outcome.Claim.Upload, outcome.Claim.AccountId, content, cancellationToken);
                known.Add(hash!, report.Id);
                provinces.Add(report.Province);
                await EndAsync(archive, outcome, UploadState.Done, report.Id, cancellationToken);
                archive.ChangeTracker.Clear();
            }
            else
            {
                await EndAsync(archive, outcome, known, cancellationToken);
            }
        }

        return provinces;
    }

    private Task<int> EndAsync(ArchiveContext archive, UploadOutcome outcome, Dictionary<string, long> known, CancellationToken cancellationToken) =>
        outcome.State is UploadState.Done or UploadState.Duplicate && known.TryGetValue(outcome.Claim.Upload.Sha256!, out long report)
            ? EndAsync(archive, outcome, UploadState.Duplicate, report, cancellationToken)
            : EndAsync(archive, outcome, outcome.State, null, cancellationToken);

    private Task<int> EndAsync(ArchiveContext archive, UploadOutcome outcome, UploadState state, long? report, CancellationToken cancellationToken)
    {
        Upload claimed = outcome.Claim.Upload;
        string? problems = outcome.Problems is [] ? null : KeptProblems.Write(outcome.Problems);
        long? finishedAt = state == UploadState.Waiting ? null : clock.GetUtcNow().ToUnixTimeMilliseconds();
        long dueAt = (outcome.DueAt ?? claimed.DueAt).ToUnixTimeMilliseconds();
        return archive.Database.ExecuteSqlAsync(
            $"""
            UPDATE uploads SET state = {state.ToString()}, problems = {problems}, finished_at = {finishedAt}, due_at = {dueAt}, report_id = {report}, claimed_by = NULL, claimed_until = NULL
            WHERE id = {claimed.Id}
            """,
            cancellationToken);
    }

    /// <summary>Those that the worker still has. On a server they are held until the transaction ends; SQLite lets nobody else write anyway.</summary>
    private static async Task<HashSet<long>> HeldAsync(ArchiveContext archive, string worker, IEnumerable<UploadOutcome> outcomes, CancellationToken cancellationToken)
    {
        long[] ids = [.. outcomes.Select(outcome => outcome.Claim.Upload.Id).Order()];
        IQueryable<long> held = archive.Database.IsNpgsql()
            ? archive.Database.SqlQuery<long>($"SELECT id FROM uploads WHERE id = ANY({ids}) AND claimed_by = {worker} AND state = 'Mining' ORDER BY id FOR UPDATE")
            : archive.Uploads.Where(upload => ids.Contains(upload.Id) && upload.ClaimedBy == worker && upload.State == UploadState.Mining).Select(upload => upload.Id);
        return [.. await held.ToListAsync(cancellationToken)];
    }
}
