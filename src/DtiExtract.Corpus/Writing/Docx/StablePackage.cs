using System.IO.Compression;

namespace DtiExtract.Corpus.Writing.Docx;

/// <summary>Rewrites a package so that the same content gives the same bytes: entries in order of their names, with one fixed time.</summary>
internal static class StablePackage
{
    private static readonly DateTimeOffset Time = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The same package, with stable bytes.</summary>
    public static byte[] Rewrite(byte[] package)
    {
        var target = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read))
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create))
        {
            foreach (ZipArchiveEntry entry in source.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                ZipArchiveEntry copy = archive.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Time;
                using Stream from = entry.Open();
                using Stream to = copy.Open();
                from.CopyTo(to);
            }
        }

        return target.ToArray();
    }
}
