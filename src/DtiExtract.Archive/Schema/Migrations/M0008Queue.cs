using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DtiExtract.Archive.Schema.Migrations;

/// <summary>An index that queues of findings are walked and counted by, without opening the findings themselves.</summary>
[DbContext(typeof(ArchiveContext))]
[Migration("0008_queue")]
internal sealed class M0008Queue : Migration
{
    private static readonly string[] Columns = ["status", "worth", "id", "change", "type", "severity", "is_across", "is_seconded", "report_id"];

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateIndex(ArchiveContext.QueueIndex, "findings", Columns);
}
