namespace DtiExtract.Service.Ingestion.Working;

/// <summary>The right to be the only one that works on a SQLite archive. The system takes it away from a process that ends, however it ends; commands may still write beside it.</summary>
internal sealed class ArchiveOwner : IHostedService, IDisposable
{
    internal const string LockFile = "service.lock";

    private readonly ServiceStart _start;
    private FileStream? _lock;

    /// <summary>Makes it.</summary>
    public ArchiveOwner(ServiceStart start) => _start = start;

    /// <inheritdoc/>
    /// <exception cref="ArchiveInUseException">Another service works on the archive.</exception>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            _lock = _start.Archive.IsPostgreSql ? null : new FileStream(Path.Join(_start.Archive.Folder, LockFile), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return Task.CompletedTask;
        }
        catch (IOException e)
        {
            throw new ArchiveInUseException(_start.Archive.Folder, e);
        }
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose() => _lock?.Dispose();
}
