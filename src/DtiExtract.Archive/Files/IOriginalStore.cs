namespace DtiExtract.Archive.Files;

/// <summary>Keeps the bytes of originals under their SHA-256. What is kept is never changed.</summary>
public interface IOriginalStore
{
    /// <summary>Keeps a file. When this returns, its bytes are on the disk; keeping the same bytes again changes nothing.</summary>
    /// <param name="content">The bytes, read to their end.</param>
    /// <param name="mostBytes">The most that are taken.</param>
    /// <param name="cancellationToken">Stops it; nothing is kept then.</param>
    /// <returns>What was kept; null when there were more bytes than allowed, and then nothing is kept.</returns>
    Task<KeptOriginal?> KeepAsync(Stream content, long mostBytes, CancellationToken cancellationToken);

    /// <summary>Opens a file that is kept, for reading from any place.</summary>
    /// <exception cref="FileNotFoundException">It is not kept.</exception>
    Stream Open(string sha256);

    /// <summary>Whether a file is kept.</summary>
    bool Has(string sha256);

    /// <summary>All that is kept, by SHA-256.</summary>
    IEnumerable<string> All();
}
