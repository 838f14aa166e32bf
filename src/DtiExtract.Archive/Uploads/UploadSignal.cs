namespace DtiExtract.Archive.Uploads;

/// <summary>Calls from one part of a process to another.</summary>
internal sealed class UploadSignal : IUploadSignal, IDisposable
{
    private readonly SemaphoreSlim _calls = new(0, 1);
    private readonly Lock _lock = new();

    /// <inheritdoc/>
    public void Wake()
    {
        lock (_lock)
        {
            if (_calls.CurrentCount == 0)
            {
                _calls.Release();
            }
        }
    }

    /// <inheritdoc/>
    public Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken) => _calls.WaitAsync(atMost, cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _calls.Dispose();
}
