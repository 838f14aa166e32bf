namespace DtiExtract.TestServers;

/// <summary>The databases that the archive can be in.</summary>
public enum DatabaseKind
{
    /// <summary>A file.</summary>
    Sqlite,

    /// <summary>A server.</summary>
    PostgreSql,
}
