using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DtiExtract.Archive.Schema.Migrations;

/// <summary>Passages with their full-text index, and the words by which reports and figures are filtered.</summary>
[DbContext(typeof(ArchiveContext))]
[Migration("0004_search")]
internal sealed class M0004Search : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "passages",
            table => new
            {
                id = table.Column<long>(name: "id"),
                report_id = table.Reference("report_id"),
                start = table.Column<int>(name: "start"),
                end = table.Column<int>(name: "end"),
                heading = table.TextOrNull("heading"),
                text = table.Text("text"),
                indicators = table.TextOrNull("indicators"),
                findings = table.TextOrNull("findings"),
            },
            constraints: table => table.PrimaryKey("pk_passages", row => row.id));
        migrationBuilder.Index("passages", unique: false, "report_id");
        foreach (string column in new[] { "unit_words", "district_words", "province_words", "period_words" })
        {
            migrationBuilder.AddColumn<string>(column, "reports", nullable: true);
        }

        migrationBuilder.AddColumn<int>("passage", "figures", defaultValue: 0);
        migrationBuilder.AddColumn<string>("words", "figures", nullable: true);
        Terms(migrationBuilder, ActiveProvider?.StartsWith("Npgsql", StringComparison.Ordinal) == true);
    }

    /// <summary>The index is no table of the model: each database has its own kind.</summary>
    private static void Terms(MigrationBuilder migration, bool onServer)
    {
        if (onServer)
        {
            // Terms stand in the row itself, not packed and not beside the table: a phrase reads those of every passage that holds its words.
            migration.Sql("CREATE TABLE passage_terms (passage_id bigint PRIMARY KEY, terms tsvector NOT NULL) WITH (toast_tuple_target = 8160)");
            migration.Sql("ALTER TABLE passage_terms ALTER COLUMN terms SET STORAGE EXTERNAL");
            migration.Sql("CREATE INDEX ix_passage_terms_terms ON passage_terms USING gin (terms)");
        }
        else
        {
            // All that is no ASCII counts as a letter there, so analysed terms stay what they are.
            migration.Sql("""CREATE VIRTUAL TABLE passage_terms USING fts5(terms, content='', contentless_delete=1, tokenize="ascii tokenchars '_.,=-|'")""");
        }
    }
}
