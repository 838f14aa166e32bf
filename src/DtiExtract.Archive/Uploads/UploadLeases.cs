using System.Collections.Immutable;
using DtiExtract.Archive.Reports;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace DtiExtract.Archive.Uploads;

/// <summary>The uploads as a queue that outlives every process. A worker has an upload for the time of a lease; when it dies, the upload is taken back.</summary>
/// <param name="archives">Opens the archive.</param>
/// <param name="clock">The time.</param>
public sealed class UploadLeases(IDbContextFactory<ArchiveContext> archives, TimeProvider clock)
{
    /// <summary>Takes uploads that wait and are due. Every batch with such uploads gets its share, so that a small one need not wait for a large one.</summary>
    /// <param name="worker">The name of the worker, unlike that of any other one that is or was.</param>
    /// <param name="most">The most that are taken.</param>
    /// <param name="lease">For how long.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<ImmutableArray<ClaimedUpload>> ClaimAsync(string worker, int most, TimeSpan lease, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        DateTimeOffset now = clock.GetUtcNow();
        List<Batch> batches = await BatchesThatWaitAsync(archive, now, cancellationToken);
        ImmutableArray<ClaimedUpload>.Builder claimed = ImmutableArray.CreateBuilder<ClaimedUpload>();
        for (int i = 0; i < batches.Count && claimed.Count < most; i++)
        {
            int share = (most - claimed.Count + batches.Count - i - 1) / (batches.Count - i);
            List<Upload> uploads = await ClaimAsync(archive, batches[i].Id, worker, share, now, lease, cancellationToken);
            claimed.AddRange(uploads.OrderBy(upload => upload.Id).Select(upload => new ClaimedUpload(upload, batches[i].AccountId, null)));
        }

        return claimed.Count == 0 ? [] : await WithSameContentAsync(archive, claimed.ToImmutable(), cancellationToken);
    }

    /// <summary>Says that a worker is still at these uploads.</summary>
    public async Task ExtendAsync(string worker, IReadOnlyCollection<long> uploads, TimeSpan lease, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        await using IDbContextTransaction transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        long[] held = await HoldAsync(archive, uploads, cancellationToken);
        DateTimeOffset until = clock.GetUtcNow() + lease;
        await archive.Uploads.Where(upload => held.Contains(upload.Id) && upload.ClaimedBy == worker && upload.State == UploadState.Mining)
            .ExecuteUpdateAsync(set => set.SetProperty(upload => upload.ClaimedUntil, until), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Gives back what a worker did not come to; that was no try.</summary>
    public async Task GiveBackAsync(string worker, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        await archive.Uploads.Where(upload => upload.ClaimedBy == worker && upload.State == UploadState.Mining).ExecuteUpdateAsync(
            set => set
                .SetProperty(upload => upload.State, UploadState.Waiting)
                .SetProperty(upload => upload.Attempts, upload => upload.Attempts - 1)
                .SetProperty(upload => upload.ClaimedBy, (string?)null)
                .SetProperty(upload => upload.ClaimedUntil, (DateTimeOffset?)null),
            cancellationToken);
    }

    /// <summary>Takes back the uploads of workers that have not been heard of until their leases ended. What was tried often enough is given up.</summary>
    /// <param name="mostAttempts">How often an upload is tried.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<int> ReclaimAsync(int mostAttempts, CancellationToken cancellationToken) => ReclaimAsync(clock.GetUtcNow(), mostAttempts, cancellationToken);

    /// <summary>Takes back the uploads of all workers; only for one who knows that no other worker lives.</summary>
    /// <param name="mostAttempts">How often an upload is tried.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<int> ReclaimAllAsync(int mostAttempts, CancellationToken cancellationToken) => ReclaimAsync(DateTimeOffset.MaxValue, mostAttempts, cancellationToken);

    /// <summary>How many uploads there are in each state that is not final.</summary>
    public async Task<IReadOnlyDictionary<UploadState, int>> CountOpenAsync(CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        return await archive.Uploads.Where(upload => UploadStates.Open.Contains(upload.State)).GroupBy(upload => upload.State)
            .ToDictionaryAsync(group => group.Key, group => group.Count(), cancellationToken);
    }

    private async Task<int> ReclaimAsync(DateTimeOffset endedBy, int mostAttempts, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        long[] lost = await archive.Uploads.Where(upload => upload.State == UploadState.Mining && upload.ClaimedUntil < endedBy).Select(upload => upload.Id).ToArrayAsync(cancellationToken);
        return lost.Length == 0 ? 0 : await ReclaimAsync(archive, lost, endedBy, mostAttempts, cancellationToken);
    }

    private async Task<int> ReclaimAsync(ArchiveContext archive, long[] lost, DateTimeOffset endedBy, int mostAttempts, CancellationToken cancellationToken)
    {
        await using IDbContextTransaction transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        long[] held = await HoldAsync(archive, lost, cancellationToken);
        DateTimeOffset now = clock.GetUtcNow();
        string problems = KeptProblems.Write(new Problem(ProblemCode.ReaderStopped));
        IQueryable<Upload> left = archive.Uploads.Where(upload => held.Contains(upload.Id) && upload.State == UploadState.Mining && upload.ClaimedUntil < endedBy);
        int givenUp = await left.Where(upload => upload.Attempts >= mostAttempts).ExecuteUpdateAsync(
            set => set
                .SetProperty(upload => upload.State, UploadState.Failed)
                .SetProperty(upload => upload.Problems, problems)
                .SetProperty(upload => upload.FinishedAt, now)
                .SetProperty(upload => upload.ClaimedBy, (string?)null)
                .SetProperty(upload => upload.ClaimedUntil, (DateTimeOffset?)null),
            cancellationToken);
        int waiting = await left.ExecuteUpdateAsync(
            set => set
                .SetProperty(upload => upload.State, UploadState.Waiting)
                .SetProperty(upload => upload.DueAt, now)
                .SetProperty(upload => upload.ClaimedBy, (string?)null)
                .SetProperty(upload => upload.ClaimedUntil, (DateTimeOffset?)null),
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return givenUp + waiting;
    }

    /// <summary>On a server, holds those of the uploads that nobody else holds until the transaction ends, so that no two transactions wait for each other. SQLite has one writer at a time.</summary>
    private static async Task<long[]> HoldAsync(ArchiveContext archive, IReadOnlyCollection<long> uploads, CancellationToken cancellationToken)
    {
        long[] ids = [.. uploads];
        return archive.Database.IsNpgsql()
            ? await archive.Database.SqlQuery<long>($"SELECT id FROM uploads WHERE id = ANY({ids}) ORDER BY id FOR UPDATE SKIP LOCKED").ToArrayAsync(cancellationToken)
            : ids;
    }

    private static Task<List<Batch>> BatchesThatWaitAsync(ArchiveContext archive, DateTimeOffset now, CancellationToken cancellationToken) => archive.Batches.AsNoTracking()
        .Where(batch => batch.FinishedAt == null && archive.Uploads.Any(upload => upload.BatchId == batch.Id && upload.State == UploadState.Waiting && upload.DueAt <= now))
        .OrderBy(batch => batch.Id)
        .ToListAsync(cancellationToken);

    /// <summary>One statement takes them, so that two workers never take the same; on a server, what another worker is about to take is passed over.</summary>
    private static Task<List<Upload>> ClaimAsync(ArchiveContext archive, long batch, string worker, int most, DateTimeOffset now, TimeSpan lease, CancellationToken cancellationToken)
    {
        long at = now.ToUnixTimeMilliseconds();
        long until = (now + lease).ToUnixTimeMilliseconds();
        IQueryable<Upload> claimed = archive.Database.IsNpgsql()
            ? archive.Uploads.FromSql(
                $"""
                UPDATE uploads SET state = 'Mining', claimed_by = {worker}, claimed_until = {until}, started_at = {at}, attempts = attempts + 1
                WHERE id IN (SELECT id FROM uploads WHERE batch_id = {batch} AND state = 'Waiting' AND due_at <= {at} ORDER BY due_at, id LIMIT {most} FOR UPDATE SKIP LOCKED)
                RETURNING *
                """)
            : archive.Uploads.FromSql(
                $"""
                UPDATE uploads SET state = 'Mining', claimed_by = {worker}, claimed_until = {until}, started_at = {at}, attempts = attempts + 1
                WHERE id IN (SELECT id FROM uploads WHERE batch_id = {batch} AND state = 'Waiting' AND due_at <= {at} ORDER BY due_at, id LIMIT {most})
                RETURNING *
                """);
        return claimed.AsNoTracking().ToListAsync(cancellationToken);
    }

    private static async Task<ImmutableArray<ClaimedUpload>> WithSameContentAsync(ArchiveContext archive, ImmutableArray<ClaimedUpload> claimed, CancellationToken cancellationToken)
    {
        Dictionary<string, long> known = await KnownContent.FindAsync(archive, claimed.Select(claim => claim.Upload.Sha256), cancellationToken);
        return [.. claimed.Select(claim => claim.Upload.Sha256 is { } hash && known.TryGetValue(hash, out long report) ? claim with { SameAs = report } : claim)];
    }
}
