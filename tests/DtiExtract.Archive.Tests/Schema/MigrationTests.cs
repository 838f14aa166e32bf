using System.Data.Common;
using DtiExtract.Archive.Schema;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace DtiExtract.Archive.Tests.Schema;

public sealed class MigrationTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Every_table_and_column_of_the_model_is_in_the_database(DatabaseKind kind)
    {
        await using OpenArchive open = await OpenArchive.OnAsync(kind);
        await using ArchiveContext archive = open.Context();

        foreach (IEntityType entity in archive.Model.GetEntityTypes())
        {
            string[] columns = [.. await ColumnsAsync(archive, entity.GetTableName()!)];
            Assert.Equal(entity.GetProperties().Select(property => property.GetColumnName()).Order(StringComparer.Ordinal), columns.Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task A_column_may_be_empty_in_the_database_exactly_when_the_model_says_so(DatabaseKind kind)
    {
        await using OpenArchive open = await OpenArchive.OnAsync(kind);
        await using ArchiveContext archive = open.Context();

        foreach (IEntityType entity in archive.Model.GetEntityTypes())
        {
            await using DbCommand command = await CommandAsync(archive, $"SELECT * FROM {entity.GetTableName()} WHERE 1 = 0");
            await using DbDataReader reader = await command.ExecuteReaderAsync(System.Data.CommandBehavior.SchemaOnly | System.Data.CommandBehavior.KeyInfo, TestContext.Current.CancellationToken);
            var schema = (await reader.GetColumnSchemaAsync(TestContext.Current.CancellationToken)).ToDictionary(column => column.ColumnName, column => column.AllowDBNull);
            Assert.All(entity.GetProperties(), property => Assert.Equal(property.IsNullable, schema[property.GetColumnName()] ?? property.IsNullable));
        }
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Several_nodes_may_bring_the_database_up_to_date_at_once(DatabaseKind kind)
    {
        using var database = new TestDatabase(kind);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            var builder = new DbContextOptionsBuilder<ArchiveContext>();
            ArchiveDatabase.Configure(builder, database.Options);
            await using var archive = new ArchiveContext(builder.Options);
            await ArchiveDatabase.MigrateAsync(archive, TestContext.Current.CancellationToken);
            Assert.Empty(await archive.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken));
        }));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Reports_that_were_kept_before_are_found_by_their_words(DatabaseKind kind)
    {
        await using OpenArchive open = await OpenArchive.OnAsync(kind);
        await using ArchiveContext archive = open.Context();
        await archive.Database.ExecuteSqlRawAsync(
            "DROP INDEX ix_figures_indicator_id_report_id_value_numerator; ALTER TABLE reports DROP COLUMN words; DELETE FROM \"__EFMigrationsHistory\" WHERE \"MigrationId\" = '0009_lists';" +
            "INSERT INTO reports (sha256, name, format, size, received_at, mined_at, miner, header_as_read, unit_key, problems, figures, version, title, unit, district) VALUES ('00', 'BC quý I.txt', 'txt', 1, 0, 0, '', '', '', '', 0, 0, 'BÁO CÁO', 'xã Nậm Thắm', 'huyện Đông Khê')",
            TestContext.Current.CancellationToken);

        await ArchiveDatabase.MigrateAsync(archive, TestContext.Current.CancellationToken);

        string words = await archive.Reports.Select(report => report.Words).SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal("bc quy i.txt bao cao xa nam tham huyen dong khe", string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    private static async Task<List<string>> ColumnsAsync(ArchiveContext archive, string table)
    {
        await using DbCommand command = await CommandAsync(archive, $"SELECT * FROM {table} WHERE 1 = 0");
        await using DbDataReader reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
    }

    private static async Task<DbCommand> CommandAsync(ArchiveContext archive, string sql)
    {
        await archive.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        DbCommand command = archive.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // the names are the model's own
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }
}
