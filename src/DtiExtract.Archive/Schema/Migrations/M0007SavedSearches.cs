using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DtiExtract.Archive.Schema.Migrations;

/// <summary>Searches that people want to find again.</summary>
[DbContext(typeof(ArchiveContext))]
[Migration("0007_saved_searches")]
internal sealed class M0007SavedSearches : Migration
{
    private const string Table = "saved_searches";

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            Table,
            table => new
            {
                id = table.Counted(),
                account_id = table.Text("account_id"),
                name = table.Text("name"),
                address = table.Text("address"),
                created_at = table.Moment("created_at"),
            },
            constraints: table => table.PrimaryKey("pk_saved_searches", row => row.id));
        migrationBuilder.Index(Table, unique: true, "account_id", "address");
    }
}
