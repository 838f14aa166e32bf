using System.Collections.Immutable;

namespace DtiExtract.Archive.Backups;

/// <summary>What a backup holds; written last, so that a backup without one is none.</summary>
/// <param name="Made">When it was made.</param>
/// <param name="Database">Of which kind the database is: "sqlite" or "postgresql".</param>
/// <param name="Rows">How many rows each table has.</param>
/// <param name="Files">Every file.</param>
public sealed record BackupManifest(DateTimeOffset Made, string Database, ImmutableSortedDictionary<string, long> Rows, ImmutableArray<BackupFile> Files)
{
    /// <summary>The name of its file.</summary>
    public const string FileName = "manifest.json";
}

/// <summary>A file of a backup.</summary>
/// <param name="Path">Where it is in the backup, with "/" between folders.</param>
/// <param name="Size">Number of bytes.</param>
/// <param name="Sha256">SHA-256 of the bytes in lower-case hexadecimal.</param>
public sealed record BackupFile(string Path, long Size, string Sha256);
