using System.IO.Compression;

namespace DtiExtract.Exports.CommentedDocuments;

/// <summary>Tells whether the package of a draft may be opened here: the library holds whole parts in memory, and what a part states of its size is its maker's word.</summary>
internal static class DraftPackage
{
    private const long MostBytes = 256L << 20;
    private const long MostBytesOfPart = 64L << 20;
    private const int BufferBytes = 1 << 16;

    /// <summary>Whether all parts together, and each of them, stay within bounds, counted as they come out.</summary>
    /// <exception cref="InvalidDataException">It is no package.</exception>
    public static bool IsBounded(byte[] draft)
    {
        using var package = new ZipArchive(new MemoryStream(draft, writable: false), ZipArchiveMode.Read);
        byte[] buffer = new byte[BufferBytes];
        long left = MostBytes;
        foreach (ZipArchiveEntry part in package.Entries)
        {
            long most = Math.Min(left, MostBytesOfPart);
            using Stream content = part.Open();
            long count = 0;
            for (int read = content.Read(buffer); read > 0; read = content.Read(buffer))
            {
                count += read;
                if (count > most)
                {
                    return false;
                }
            }

            left -= count;
        }

        return true;
    }
}
