using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DtiExtract.Archive.Schema.Migrations;

/// <summary>What lists of findings need, and decisions of many at once.</summary>
[DbContext(typeof(ArchiveContext))]
[Migration("0005_findings")]
internal sealed class M0005Findings : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("places", "findings", defaultValue: "{}");
        migrationBuilder.AddColumn<string>("words", "findings", defaultValue: string.Empty);
        migrationBuilder.AddColumn<int>("worth", "findings", defaultValue: 0);
        migrationBuilder.AddColumn<bool>("is_seconded", "findings", defaultValue: false);
        migrationBuilder.Index("findings", unique: false, "worth", "id");
        migrationBuilder.Index("findings", unique: false, "found_at", "id");
        migrationBuilder.Index("decisions", unique: false, "bulk_id");
        migrationBuilder.Index("reports", unique: false, "unit_code");
        migrationBuilder.CreateTable(
            "bulk_decisions",
            table => new
            {
                id = table.Text("id"),
                account_id = table.Text("account_id"),
                filter = table.Text("filter"),
                findings = table.Text("findings"),
                created_at = table.Moment("created_at"),
                decided_at = table.MomentOrNull("decided_at"),
            },
            constraints: table => table.PrimaryKey("pk_bulk_decisions", row => row.id));
    }
}
