using DtiExtract.Archive.Searching.Analysis;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DtiExtract.Archive.Schema.Migrations;

/// <summary>What lists are put in order and searched by: an index over the figures of one indicator, and the folded words of a report.</summary>
[DbContext(typeof(ArchiveContext))]
[Migration("0009_lists")]
internal sealed class M0009Lists : Migration
{
    private const string Searched = "name || ' ' || coalesce(title, '') || ' ' || coalesce(document_number, '') || ' ' || coalesce(unit, '') || ' ' || coalesce(district, '')";

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Index("figures", unique: false, "indicator_id", "report_id", "value", "numerator");
        migrationBuilder.AddColumn<string>("words", "reports", defaultValue: string.Empty);
        bool onServer = ActiveProvider?.StartsWith("Npgsql", StringComparison.Ordinal) == true;
        migrationBuilder.Sql($"UPDATE reports SET words = {(onServer ? FoldedSql.OnServer(Searched) : FoldedSql.OnSqlite(Searched))}");
    }
}
