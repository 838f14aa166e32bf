using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Schema;

/// <summary>Lets one node at a time bring the database up to date. A node that dies gives it back.</summary>
internal static class MigrationLock
{
    private const long Key = 0x445449;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits for the lock, which is given back when the result is disposed of.</summary>
    public static async Task<IAsyncDisposable> TakeAsync(ArchiveContext archive, CancellationToken cancellationToken) =>
        archive.Database.IsNpgsql() ? await TakeOnServerAsync(archive, cancellationToken) : await TakeByFileAsync(archive, cancellationToken);

    private static async Task<IAsyncDisposable> TakeOnServerAsync(ArchiveContext archive, CancellationToken cancellationToken)
    {
        var connection = new Npgsql.NpgsqlConnection(archive.Database.GetConnectionString() + ";Pooling=false");
        await connection.OpenAsync(cancellationToken);
        await using Npgsql.NpgsqlCommand command = connection.CreateCommand();
        command.CommandText = "SELECT pg_advisory_lock(@key)";
        command.CommandTimeout = 0;
        command.Parameters.AddWithValue("key", Key);
        await command.ExecuteNonQueryAsync(cancellationToken);
        return connection;
    }

    private static async Task<IAsyncDisposable> TakeByFileAsync(ArchiveContext archive, CancellationToken cancellationToken)
    {
        string path = archive.Database.GetDbConnection().DataSource + ".lock";
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(Pause, cancellationToken);
            }
        }
    }
}
