using DtiExtract.Archive;
using DtiExtract.Archive.Schema;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Screens.Administration;

/// <summary>Tells how much is kept, and how much more can be.</summary>
/// <param name="archives">Opens the archive.</param>
/// <param name="options">Where the archive is.</param>
internal sealed class StorageBoard(IDbContextFactory<ArchiveContext> archives, ArchiveOptions options)
{
    /// <summary>How it stands now.</summary>
    public async Task<StorageState> FindAsync(CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        var disk = new DriveInfo(Path.GetFullPath(options.Folder));
        return new StorageState(
            options.IsPostgreSql ? "PostgreSQL" : "SQLite",
            options.IsPostgreSql ? await archive.Database.SqlQuery<long>($"""SELECT pg_database_size(current_database()) AS "Value" """).SingleAsync(cancellationToken) : SizeOf(options.SqliteFile),
            Path.GetFullPath(options.Folder),
            await archive.Reports.CountAsync(cancellationToken),
            await archive.Reports.SumAsync(report => report.Size, cancellationToken),
            disk.AvailableFreeSpace,
            disk.TotalSize);
    }

    /// <summary>The database and what is written to it but not yet part of it.</summary>
    private static long SizeOf(string file) => new[] { file, file + "-wal" }.Select(part => new FileInfo(part)).Where(part => part.Exists).Sum(part => part.Length);
}

/// <summary>How much is kept.</summary>
/// <param name="Database">The kind of database.</param>
/// <param name="DatabaseBytes">Its size.</param>
/// <param name="Folder">The folder of the archive.</param>
/// <param name="Originals">How many reports there are.</param>
/// <param name="OriginalBytes">The size of their originals.</param>
/// <param name="FreeBytes">What is free on the disk of the folder.</param>
/// <param name="DiskBytes">The size of that disk.</param>
internal sealed record StorageState(string Database, long DatabaseBytes, string Folder, int Originals, long OriginalBytes, long FreeBytes, long DiskBytes)
{
    private const int Tight = 10;

    /// <summary>Whether less than a tenth of the disk is free.</summary>
    public bool IsTight => FreeBytes < DiskBytes / Tight;
}
