using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

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
            await (archive.Database.GetDbConnection() is NpgsqlConnection server
                ? CopyAsync(server, entity, columns, rows, cancellationToken)
                : InsertAsync(archive, entity, columns, rows, cancellationToken));
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

    private static async Task InsertAsync<T>(ArchiveContext archive, IEntityType entity, IProperty[] columns, IReadOnlyCollection<T> rows, CancellationToken cancellationToken) where T : class
    {
        await using DbCommand command = archive.Database.GetDbConnection().CreateCommand();
        command.Transaction = archive.Database.CurrentTransaction?.GetDbTransaction();
#pragma warning disable CA2100 // the names are the model's own
        command.CommandText = $"INSERT INTO {entity.GetTableName()} ({NamesOf(columns)}) VALUES ({string.Join(", ", columns.Select((_, i) => FormattableString.Invariant($"@p{i}")))})";
#pragma warning restore CA2100
        DbParameter[] parameters = [.. columns.Select((_, i) => ParameterOf(command, i))];
        foreach (T row in rows)
        {
            for (int i = 0; i < columns.Length; i++)
            {
                parameters[i].Value = ValueOf(columns[i], row);
            }

            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static DbParameter ParameterOf(DbCommand command, int number)
    {
        DbParameter parameter = command.CreateParameter();
        parameter.ParameterName = FormattableString.Invariant($"@p{number}");
        command.Parameters.Add(parameter);
        return parameter;
    }

    private static string NamesOf(IEnumerable<IProperty> columns) => string.Join(", ", columns.Select(column => $"\"{column.GetColumnName()}\""));

    /// <summary>The value as the database has it.</summary>
    private static object ValueOf(IProperty column, object row)
    {
        object? value = column.GetGetter().GetClrValue(row);
        return (value is not null && column.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value) ?? DBNull.Value;
    }
}
