namespace DtiExtract.Service.Ingestion.Receiving.Streams;

/// <summary>A file of which the first bytes have been looked at. They are read again with the rest, and all are counted.</summary>
internal sealed class PeekedStream : ReadOnlyStream
{
    private const int HeadBytes = 4;

    private readonly Stream _rest;
    private ReadOnlyMemory<byte> _head;

    private PeekedStream(ReadOnlyMemory<byte> head, Stream rest)
    {
        (_head, _rest) = (head, rest);
        IsEmpty = head.IsEmpty;
        IsZip = head.Span is [(byte)'P', (byte)'K', 3, 4] or [(byte)'P', (byte)'K', 5, 6];
    }

    /// <summary>Whether there are no bytes at all.</summary>
    public bool IsEmpty { get; }

    /// <summary>Whether it begins as a .zip archive does; so do .docx files.</summary>
    public bool IsZip { get; }

    /// <summary>How many bytes have been read.</summary>
    public long Count { get; private set; }

    /// <summary>Looks at the first bytes of a file.</summary>
    public static async Task<PeekedStream> OverAsync(Stream content, CancellationToken cancellationToken)
    {
        byte[] head = new byte[HeadBytes];
        int length = await content.ReadAtLeastAsync(head, HeadBytes, throwOnEndOfStream: false, cancellationToken);
        return new PeekedStream(head.AsMemory(0, length), content);
    }

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int read = Math.Min(_head.Length, buffer.Length);
        if (read > 0)
        {
            _head[..read].CopyTo(buffer);
            _head = _head[read..];
        }
        else
        {
            read = await _rest.ReadAsync(buffer, cancellationToken);
        }

        Count += read;
        return read;
    }
}
