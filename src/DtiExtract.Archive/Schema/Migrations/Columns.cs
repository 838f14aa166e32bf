using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace DtiExtract.Archive.Schema.Migrations;

/// <summary>Columns as both databases have them.</summary>
internal static class Columns
{
    /// <summary>A number that the database counts up.</summary>
    public static OperationBuilder<AddColumnOperation> Counted(this ColumnsBuilder table) => table.Column<long>(name: "id")
        .Annotation("Sqlite:Autoincrement", true)
        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);

    /// <summary>Text that is always there.</summary>
    public static OperationBuilder<AddColumnOperation> Text(this ColumnsBuilder table, string name) => table.Column<string>(name: name);

    /// <summary>Text that may be missing.</summary>
    public static OperationBuilder<AddColumnOperation> TextOrNull(this ColumnsBuilder table, string name) => table.Column<string>(name: name, nullable: true);

    /// <summary>A moment, in milliseconds since 1970.</summary>
    public static OperationBuilder<AddColumnOperation> Moment(this ColumnsBuilder table, string name) => table.Column<long>(name: name);

    /// <summary>A moment that may be missing.</summary>
    public static OperationBuilder<AddColumnOperation> MomentOrNull(this ColumnsBuilder table, string name) => table.Column<long>(name: name, nullable: true);

    /// <summary>A reference to a row of another table.</summary>
    public static OperationBuilder<AddColumnOperation> Reference(this ColumnsBuilder table, string name) => table.Column<long>(name: name);

    /// <summary>A number that may be missing.</summary>
    public static OperationBuilder<AddColumnOperation> NumberOrNull(this ColumnsBuilder table, string name) => table.Column<double>(name: name, nullable: true);

    /// <summary>Makes an index named by its columns.</summary>
    public static void Index(this MigrationBuilder migration, string table, bool unique, params string[] columns) =>
        migration.CreateIndex(name: $"ix_{table}_{string.Join('_', columns)}", table: table, columns: columns, unique: unique);
}
