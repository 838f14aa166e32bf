using DtiExtract.Archive;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Auditing;
using DtiExtract.Archive.Files;
using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Uploads;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Options;

namespace DtiExtract.Service.Ingestion.Receiving;

/// <summary>Begins and ends batches, whether they come over the network or from a folder.</summary>
/// <param name="archives">Opens the archive.</param>
/// <param name="originals">Keeps the bytes.</param>
/// <param name="signal">Calls the workers.</param>
/// <param name="ends">Finishes batches of which nothing is left to do.</param>
/// <param name="trail">The audit trail.</param>
/// <param name="options">The limits.</param>
/// <param name="place">Where the archive is.</param>
/// <param name="clock">The time.</param>
public sealed class Receiver(
    IDbContextFactory<ArchiveContext> archives,
    IOriginalStore originals,
    IUploadSignal signal,
    BatchEnds ends,
    AuditTrail trail,
    IOptions<ReceivingOptions> options,
    ArchiveOptions place,
    TimeProvider clock)
{
    /// <summary>Begins a batch.</summary>
    public async Task<Receipt> BeginAsync(string name, BatchSource source, Actor actor, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        await using IDbContextTransaction transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        var batch = new Batch { Name = FileLabel.Of(name), Source = source, AccountId = actor.AccountId, By = actor.Name, CreatedAt = clock.GetUtcNow() };
        if (source == BatchSource.Import)
        {
            batch.Name = name;
        }

        archive.Batches.Add(batch);
        await archive.SaveChangesAsync(cancellationToken);
        await trail.AddAsync(archive, actor, "batch.receive", $"batch/{batch.Id}", new { batch.Name, Source = source.ToString() }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return ReceiptOf(batch, new HashSet<(string, string?)>());
    }

    /// <summary>Takes up the import of a folder where it stopped, or begins it. What was refused before is looked at again.</summary>
    /// <param name="folder">The full path of the folder, by which its batch is found again.</param>
    /// <param name="actor">Who imports it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Receipt> ResumeAsync(string folder, Actor actor, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        Batch? batch = await archive.Batches.AsNoTracking().Where(one => one.Source == BatchSource.Import && one.Name == folder).OrderBy(one => one.Id).FirstOrDefaultAsync(cancellationToken);
        if (batch is null)
        {
            return await BeginAsync(folder, BatchSource.Import, actor, cancellationToken);
        }

        await archive.Uploads.Where(upload => upload.BatchId == batch.Id && upload.Sha256 == null).ExecuteDeleteAsync(cancellationToken);
        await archive.Batches.Where(one => one.Id == batch.Id).ExecuteUpdateAsync(
            set => set.SetProperty(one => one.ReceivedAt, (DateTimeOffset?)null).SetProperty(one => one.FinishedAt, (DateTimeOffset?)null),
            cancellationToken);
        var known = await archive.Uploads.Where(upload => upload.BatchId == batch.Id).Select(upload => new { upload.Name, upload.Sha256 }).ToListAsync(cancellationToken);
        return ReceiptOf(batch, known.Select(row => (row.Name, row.Sha256)).ToHashSet());
    }

    /// <summary>Ends a batch: all that came has its row.</summary>
    /// <param name="receipt">The batch.</param>
    /// <param name="name">What the person calls it; null to leave it as it was begun.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task EndAsync(Receipt receipt, string? name, CancellationToken cancellationToken)
    {
        await receipt.WriteAsync(cancellationToken);
        if (name is not null)
        {
            receipt.Batch.Name = FileLabel.Of(name);
        }

        await CloseAsync(receipt.Batch.Id, receipt.Batch.Name, cancellationToken);
    }

    /// <summary>Says of a batch that no more files of it come.</summary>
    internal async Task CloseAsync(long id, string name, CancellationToken cancellationToken)
    {
        DateTimeOffset now = clock.GetUtcNow();
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        await using IDbContextTransaction transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        await archive.Batches.Where(batch => batch.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(batch => batch.Name, name).SetProperty(batch => batch.ReceivedAt, now).SetProperty(batch => batch.FinishedAt, (DateTimeOffset?)null),
            cancellationToken);
        await ends.FinishAsync(archive, [id], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private Receipt ReceiptOf(Batch batch, IReadOnlySet<(string Name, string? Sha256)> known) =>
        new(batch, known, new ReceivedRows(archives, signal, options.Value.GroupSize), originals, options.Value, Path.Join(place.Folder, "receiving"), clock);
}
