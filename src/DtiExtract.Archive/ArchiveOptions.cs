namespace DtiExtract.Archive;

/// <summary>Where the archive is.</summary>
public sealed record ArchiveOptions
{
    /// <summary>The folder of originals, and of the SQLite database.</summary>
    public string Folder { get; init; } = "data";

    /// <summary>Connection string of a PostgreSQL database; null to keep everything in SQLite.</summary>
    public string? PostgreSql { get; init; }

    /// <summary>Whether the database is PostgreSQL.</summary>
    public bool IsPostgreSql => PostgreSql is not null;

    /// <summary>The file of the SQLite database.</summary>
    public string SqliteFile => Path.Join(Folder, "archive.db");
}
