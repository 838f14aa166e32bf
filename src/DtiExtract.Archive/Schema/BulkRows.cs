using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using SQLitePCL;

namespace DtiExtract.Archive.Schema;

/// <summary>Inserts many rows of one table, past the change tracker: by one prepared statement on SQLite, by COPY on PostgreSQL. What the database counts up is left to it.</summary>
public static class BulkRows
{
    /// <summary>Inserts rows within the transaction of the context.</summary>
    public static async Task InsertAsync<T>(ArchiveContext archive, IReadOnlyCollection<T> rows, CancellationToken cancellationToken) where T : class
    {
        if (rows.Count == 0)
        {
            return;
        }

        IEntityType entity = archive.Model.FindEntityType(typeof(T)) ?? throw new ArgumentException("The rows belong to no table.", nameof(rows));
        IProperty[] columns = [.. entity.GetProperties().Where(property => property.ValueGenerated != ValueGenerated.OnAdd)];
        await archive.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            switch (archive.Database.GetDbConnection())
            {
                case NpgsqlConnection server:
                    await CopyAsync(server, entity, columns, rows, cancellationToken);
                    break;
                case SqliteConnection file:
                    Insert(file.Handle!, entity, columns, rows);
                    break;
            }
        }
        finally
        {
            await archive.Database.CloseConnectionAsync();
        }
    }

    private static async Task CopyAsync<T>(NpgsqlConnection server, IEntityType entity, IProperty[] columns, IReadOnlyCollection<T> rows, CancellationToken cancellationToken) where T : class
    {
        await using NpgsqlBinaryImporter copy = await server.BeginBinaryImportAsync($"COPY {entity.GetTableName()} ({NamesOf(columns)}) FROM STDIN (FORMAT BINARY)", cancellationToken);
        string[] types = [.. columns.Select(column => column.GetColumnType())];
        foreach (T row in rows)
        {
            await copy.StartRowAsync(cancellationToken);
            for (int i = 0; i < columns.Length; i++)
            {
                await copy.WriteAsync(ValueOf(columns[i], row), types[i], cancellationToken);
            }
        }

        await copy.CompleteAsync(cancellationToken);
    }

    /// <summary>Values are bound by their place: looking for the name of each would take longer than writing it.</summary>
    private static void Insert<T>(sqlite3 file, IEntityType entity, IProperty[] columns, IReadOnlyCollection<T> rows) where T : class
    {
        string sql = $"INSERT INTO {entity.GetTableName()} ({NamesOf(columns)}) VALUES ({string.Join(", ", columns.Select(_ => "?"))})";
        Check(raw.sqlite3_prepare_v2(file, sql, out sqlite3_stmt statement), file);
        using (statement)
        {
            foreach (T row in rows)
            {
                for (int i = 0; i < columns.Length; i++)
                {
                    Check(Bind(statement, i + 1, ValueOf(columns[i], row)), file);
                }

                Check(raw.sqlite3_step(statement), file);
                Check(raw.sqlite3_reset(statement), file);
            }
        }
    }

    private static int Bind(sqlite3_stmt statement, int place, object value) => value switch
    {
        DBNull => raw.sqlite3_bind_null(statement, place),
        string text => raw.sqlite3_bind_text(statement, place, text),
        double number => raw.sqlite3_bind_double(statement, place, number),
        bool flag => raw.sqlite3_bind_int(statement, place, flag ? 1 : 0),
        byte[] bytes => raw.sqlite3_bind_blob(statement, place, bytes),
        IConvertible number => raw.sqlite3_bind_int64(statement, place, number.ToInt64(CultureInfo.InvariantCulture)),
        _ => throw new NotSupportedException($"A column of {value.GetType()}."),
    };

    private static void Check(int result, sqlite3 file)
    {
        if (result is not (raw.SQLITE_OK or raw.SQLITE_DONE))
        {
            throw new DbUpdateException(raw.sqlite3_errmsg(file).utf8_to_string());
        }
    }

    private static string NamesOf(IEnumerable<IProperty> columns) => string.Join(", ", columns.Select(column => $"\"{column.GetColumnName()}\""));

    /// <summary>The value as the database has it.</summary>
    private static object ValueOf(IProperty column, object row)
    {
        object? value = column.GetGetter().GetClrValue(row);
        return (value is not null && column.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value) ?? DBNull.Value;
    }
}
