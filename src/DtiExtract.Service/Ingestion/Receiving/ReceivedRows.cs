using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Uploads;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Ingestion.Receiving;

/// <summary>Writes the files of a batch to the database in groups, while more of them come in: each group in a short transaction, and workers begin with it at once.</summary>
/// <param name="archives">Opens the archive.</param>
/// <param name="signal">Calls the workers.</param>
/// <param name="groupSize">How many are written together.</param>
internal sealed class ReceivedRows(IDbContextFactory<ArchiveContext> archives, IUploadSignal signal, int groupSize)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(500);

    private readonly List<Upload> _group = [];
    private long _begun;

    /// <summary>Adds a file. When it waits, its bytes are on the disk.</summary>
    public async Task AddAsync(Upload upload, CancellationToken cancellationToken)
    {
        if (_group.Count == 0)
        {
            _begun = TimeProvider.System.GetTimestamp();
        }

        _group.Add(upload);
        if (_group.Count >= groupSize || TimeProvider.System.GetElapsedTime(_begun) > LongestWait)
        {
            await WriteAsync(cancellationToken);
        }
    }

    /// <summary>Writes what has not been written.</summary>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        if (_group.Count == 0)
        {
            return;
        }

        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        archive.Uploads.AddRange(_group);
        await archive.SaveChangesAsync(cancellationToken);
        _group.Clear();
        signal.Wake();
    }
}
