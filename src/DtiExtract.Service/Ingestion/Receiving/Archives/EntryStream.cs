using System.IO.Compression;
using DtiExtract.Service.Ingestion.Receiving.Streams;

namespace DtiExtract.Service.Ingestion.Receiving.Archives;

/// <summary>A file as it comes out of an archive: counted, and compared with what the archive says of it.</summary>
/// <param name="entry">What the archive says.</param>
/// <param name="unpacked">The bytes.</param>
/// <param name="budget">How many may come out.</param>
internal sealed class EntryStream(ZipArchiveEntry entry, Stream unpacked, UnpackBudget budget) : ReadOnlyStream
{
    private long _count;
    private uint _crc;

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">The archive is damaged.</exception>
    /// <exception cref="TooMuchUnpackedException">More came out than may.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int read = await unpacked.ReadAsync(buffer, cancellationToken);
        budget.Spend(read);
        _count += read;
        _crc = Crc32.Of(_crc, buffer.Span[..read]);
        return read > 0 || buffer.IsEmpty || (_count == entry.Length && _crc == entry.Crc32)
            ? read
            : throw new InvalidDataException("The bytes are not those that were packed.");
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            unpacked.Dispose();
        }

        base.Dispose(disposing);
    }
}
