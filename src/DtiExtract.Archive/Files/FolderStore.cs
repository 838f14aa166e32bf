using System.Buffers;
using System.Security.Cryptography;

namespace DtiExtract.Archive.Files;

/// <summary>Originals in a folder, in folders by the first two digits of their SHA-256. A file appears under its name only when all of it is on the disk.</summary>
/// <param name="folder">The folder.</param>
public sealed class FolderStore(string folder) : IOriginalStore
{
    private const int BufferBytes = 1 << 17;
    private const int FolderDigits = 2;

    private readonly string _incoming = Path.Join(folder, "incoming");

    /// <inheritdoc/>
    public async Task<KeptOriginal?> KeepAsync(Stream content, long mostBytes, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(_incoming);
        string incoming = Path.Join(_incoming, Path.GetRandomFileName());
        try
        {
            KeptOriginal? kept = await WriteAsync(content, incoming, mostBytes, cancellationToken);
            if (kept is not null)
            {
                Publish(incoming, PathOf(kept.Sha256));
            }

            return kept;
        }
        finally
        {
            File.Delete(incoming);
        }
    }

    /// <inheritdoc/>
    public Stream Open(string sha256) => new FileStream(PathOf(sha256), FileMode.Open, FileAccess.Read, FileShare.Read, BufferBytes);

    /// <inheritdoc/>
    public bool Has(string sha256) => File.Exists(PathOf(sha256));

    /// <inheritdoc/>
    public IEnumerable<string> All() => Directory.Exists(folder)
        ? Directory.EnumerateDirectories(folder, "??").SelectMany(Directory.EnumerateFiles).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)
        : [];

    private static async Task<KeptOriginal?> WriteAsync(Stream content, string path, long mostBytes, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, useAsync: true);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        try
        {
            long size = 0;
            for (int read; (read = await content.ReadAsync(buffer, cancellationToken)) > 0;)
            {
                size += read;
                if (size > mostBytes)
                {
                    return null;
                }

                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }

            RandomAccess.FlushToDisk(file.SafeFileHandle);
            return new KeptOriginal(Convert.ToHexStringLower(hash.GetHashAndReset()), size);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static void Publish(string incoming, string path)
    {
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Move(incoming, path, overwrite: true);
        }
    }

    /// <summary>Only what looks like a hash becomes a path.</summary>
    private string PathOf(string sha256) => sha256.Length == 2 * SHA256.HashSizeInBytes && sha256.All(char.IsAsciiHexDigitLower)
        ? Path.Join(folder, sha256[..FolderDigits], sha256)
        : throw new ArgumentException("Not a SHA-256 in lower-case hexadecimal.", nameof(sha256));
}
