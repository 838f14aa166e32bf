using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DtiExtract.Archive.Schema;

/// <summary>Opens the database of the archive and brings it up to date.</summary>
public static class ArchiveDatabase
{
    /// <summary>Tells EF Core which database it is.</summary>
    public static void Configure(DbContextOptionsBuilder builder, ArchiveOptions options)
    {
        _ = options.PostgreSql is { } connection
            ? builder.UseNpgsql(connection)
            : builder.UseSqlite($"Data Source={options.SqliteFile}").AddInterceptors(SqliteSettings.Instance);

        // Migrations are written by hand for both databases; there is no snapshot to compare the model with, a test does that.
        builder.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
    }

    /// <summary>Brings the tables up to date. When several nodes start at once, one does it and the others wait.</summary>
    public static async Task MigrateAsync(ArchiveContext archive, CancellationToken cancellationToken)
    {
        await using IAsyncDisposable _ = await MigrationLock.TakeAsync(archive, cancellationToken);
        await archive.Database.MigrateAsync(cancellationToken);
    }
}
