using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using DtiExtract.Archive.Schema;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace DtiExtract.Archive.Backups;

/// <summary>Writes a database to a file as it is at one moment, while others write on, and puts it back.</summary>
internal static class DatabaseDump
{
    /// <summary>The name of the file for SQLite: the database itself.</summary>
    public const string SqliteName = "archive.db";

    /// <summary>The name of the file for PostgreSQL: what pg_dump writes.</summary>
    public const string ServerName = "archive.pgdump";

    /// <summary>Writes the database to a folder and gives the name of the file.</summary>
    public static async Task<string> WriteAsync(ArchiveOptions options, string folder, CancellationToken cancellationToken)
    {
        if (options.PostgreSql is { } connection)
        {
            await RunAsync("pg_dump", connection, ["--format=custom", "--no-owner", "--no-privileges", $"--file={Path.Join(folder, ServerName)}"], cancellationToken);
            return ServerName;
        }

        await using var source = new SqliteConnection($"Data Source={options.SqliteFile};Mode=ReadOnly;Pooling=False");
        await using var target = new SqliteConnection($"Data Source={Path.Join(folder, SqliteName)};Pooling=False");
        await source.OpenAsync(cancellationToken);
        await target.OpenAsync(cancellationToken);
        source.BackupDatabase(target);

        // One file by itself, without a log beside it.
        await RunAsync(target, "PRAGMA journal_mode = DELETE", cancellationToken);
        return SqliteName;
    }

    /// <summary>Puts a database back from its file.</summary>
    public static async Task ReadAsync(ArchiveOptions options, string folder, CancellationToken cancellationToken)
    {
        if (options.PostgreSql is { } connection)
        {
            await RunAsync("pg_restore", connection, ["--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction", $"--dbname={new NpgsqlConnectionStringBuilder(connection).Database}", Path.Join(folder, ServerName)], cancellationToken);
        }
        else
        {
            File.Copy(Path.Join(folder, SqliteName), options.SqliteFile);

            // EF Core looks whether a database is there by a connection that can't write, on which the mode can't be changed.
            await using var restored = new SqliteConnection($"Data Source={options.SqliteFile};Pooling=False");
            await restored.OpenAsync(cancellationToken);
            await RunAsync(restored, "PRAGMA journal_mode = WAL", cancellationToken);
        }
    }

    private static async Task RunAsync(SqliteConnection connection, string pragma, CancellationToken cancellationToken)
    {
        await using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // the pragmas stand in this file
        command.CommandText = pragma;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>How many rows each table of a database has; a database of an older version has fewer tables.</summary>
    public static async Task<ImmutableSortedDictionary<string, long>> CountAsync(ArchiveOptions options, CancellationToken cancellationToken)
    {
        var builder = new DbContextOptionsBuilder<ArchiveContext>();
        _ = options.PostgreSql is { } connection ? builder.UseNpgsql(connection) : builder.UseSqlite($"Data Source={options.SqliteFile};Pooling=False");
        await using var archive = new ArchiveContext(builder.Options);
        List<string> present = await archive.Database.SqlQueryRaw<string>(options.IsPostgreSql
            ? "SELECT tablename::text AS \"Value\" FROM pg_tables WHERE schemaname = current_schema()"
            : "SELECT name AS \"Value\" FROM sqlite_master WHERE type = 'table'").ToListAsync(cancellationToken);
        ImmutableSortedDictionary<string, long>.Builder rows = ImmutableSortedDictionary.CreateBuilder<string, long>(StringComparer.Ordinal);
        foreach (string table in archive.Model.GetEntityTypes().Select(entity => entity.GetTableName()!).Intersect(present, StringComparer.Ordinal))
        {
#pragma warning disable EF1002 // the names are the model's own
            rows[table] = await archive.Database.SqlQueryRaw<long>($"SELECT COUNT(*) AS \"Value\" FROM {table}").SingleAsync(cancellationToken);
#pragma warning restore EF1002
        }

        return rows.ToImmutable();
    }

    /// <summary>Whether an archive is empty, so that a backup may be put there.</summary>
    public static async Task<bool> IsEmptyAsync(ArchiveOptions options, CancellationToken cancellationToken)
    {
        if (options.PostgreSql is not { } connection)
        {
            return !File.Exists(options.SqliteFile);
        }

        await using var server = new NpgsqlConnection(connection);
        await server.OpenAsync(cancellationToken);
        await using NpgsqlCommand command = server.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema NOT IN ('pg_catalog', 'information_schema')";
        return (long)(await command.ExecuteScalarAsync(cancellationToken))! == 0;
    }

    /// <summary>The password goes by the environment: arguments are seen by every user of the machine.</summary>
    private static async Task RunAsync(string program, string connection, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var server = new NpgsqlConnectionStringBuilder(connection);
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        (string Name, string? Value)[] variables =
        [
            ("PGHOST", server.Host), ("PGPORT", $"{server.Port}"), ("PGUSER", server.Username), ("PGPASSWORD", server.Password), ("PGDATABASE", server.Database),
        ];
        foreach ((string name, string? value) in variables.Where(variable => !string.IsNullOrEmpty(variable.Value)))
        {
            start.Environment[name] = value;
        }

        try
        {
            using Process process = Process.Start(start)!;
            Task<string> output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            string error = await process.StandardError.ReadToEndAsync(cancellationToken);
            await output;
            await process.WaitForExitAsync(cancellationToken);
            if (process.ExitCode != 0)
            {
                throw new BackupException(new Wording($"{program} báo lỗi: {error.Trim()}", $"{program} failed: {error.Trim()}"));
            }
        }
        catch (Win32Exception)
        {
            throw new BackupException(new Wording($"Cần lệnh {program} của PostgreSQL; hãy cài postgresql-client rồi chạy lại.", $"The command {program} of PostgreSQL is needed; install postgresql-client and run again."));
        }
    }
}
