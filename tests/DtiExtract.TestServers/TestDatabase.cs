using DtiExtract.Archive;

namespace DtiExtract.TestServers;

/// <summary>An empty archive of a test's own, on either database.</summary>
public sealed class TestDatabase : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Makes it.</summary>
    public TestDatabase(DatabaseKind kind) => Options = new ArchiveOptions
    {
        Folder = _folder.Path,
        PostgreSql = kind == DatabaseKind.PostgreSql ? TemporaryPostgres.NewDatabase() : null,
    };

    /// <summary>Where it is.</summary>
    public ArchiveOptions Options { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }
}
