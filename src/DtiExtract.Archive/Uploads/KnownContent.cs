using DtiExtract.Archive.Schema;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Uploads;

/// <summary>Tells which content is in the archive already.</summary>
internal static class KnownContent
{
    /// <summary>The reports that have one of these contents, by SHA-256.</summary>
    public static async Task<Dictionary<string, long>> FindAsync(ArchiveContext archive, IEnumerable<string?> hashes, CancellationToken cancellationToken)
    {
        string[] wanted = [.. hashes.OfType<string>()];
        return await archive.Reports.Where(report => wanted.Contains(report.Sha256)).ToDictionaryAsync(report => report.Sha256, report => report.Id, cancellationToken);
    }
}
