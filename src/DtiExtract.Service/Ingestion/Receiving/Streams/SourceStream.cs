namespace DtiExtract.Service.Ingestion.Receiving.Streams;

/// <summary>The bytes of a file as they come in. Tells faults of the source from all others.</summary>
/// <param name="source">Where they come from.</param>
internal sealed class SourceStream(Stream source) : ReadOnlyStream
{
    /// <inheritdoc/>
    /// <exception cref="BrokenSourceException">The source broke off.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return await source.ReadAsync(buffer, cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or OperationCanceledException)
        {
            throw new BrokenSourceException(e);
        }
    }
}
