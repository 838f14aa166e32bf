using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DtiExtract.Archive.Schema.Migrations;

/// <summary>Batches, reports, figures, findings, decisions and the audit trail.</summary>
[DbContext(typeof(ArchiveContext))]
[Migration("0001_archive")]
internal sealed class M0001Archive : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Batches(migrationBuilder);
        Reports(migrationBuilder);
        Figures(migrationBuilder);
        Findings(migrationBuilder);
        Trail(migrationBuilder);
    }

    private static void Batches(MigrationBuilder migration)
    {
        migration.CreateTable(
            "batches",
            table => new
            {
                id = table.Counted(),
                name = table.Text("name"),
                source = table.Text("source"),
                account_id = table.TextOrNull("account_id"),
                by = table.Text("by"),
                created_at = table.Moment("created_at"),
                received_at = table.MomentOrNull("received_at"),
                finished_at = table.MomentOrNull("finished_at"),
            },
            constraints: table => table.PrimaryKey("pk_batches", row => row.id));
        migration.CreateTable(
            "uploads",
            table => new
            {
                id = table.Counted(),
                batch_id = table.Reference("batch_id"),
                name = table.Text("name"),
                size = table.Column<long>(name: "size"),
                sha256 = table.TextOrNull("sha256"),
                state = table.Text("state"),
                problems = table.TextOrNull("problems"),
                attempts = table.Column<int>(name: "attempts"),
                received_at = table.Moment("received_at"),
                due_at = table.Moment("due_at"),
                started_at = table.MomentOrNull("started_at"),
                finished_at = table.MomentOrNull("finished_at"),
                claimed_by = table.TextOrNull("claimed_by"),
                claimed_until = table.MomentOrNull("claimed_until"),
                report_id = table.Column<long>(name: "report_id", nullable: true),
            },
            constraints: table => table.PrimaryKey("pk_uploads", row => row.id));
        migration.Index("uploads", unique: false, "state", "due_at");
        migration.Index("uploads", unique: false, "batch_id", "state");
        migration.Index("uploads", unique: false, "sha256");
    }

    private static void Reports(MigrationBuilder migration)
    {
        migration.CreateTable(
            "reports",
            table => new
            {
                id = table.Counted(),
                sha256 = table.Text("sha256"),
                name = table.Text("name"),
                format = table.Text("format"),
                size = table.Column<long>(name: "size"),
                account_id = table.TextOrNull("account_id"),
                received_at = table.Moment("received_at"),
                mined_at = table.Moment("mined_at"),
                miner = table.Text("miner"),
                header_as_read = table.Text("header_as_read"),
                corrected_by = table.TextOrNull("corrected_by"),
                corrected_at = table.MomentOrNull("corrected_at"),
                title = table.TextOrNull("title"),
                unit = table.TextOrNull("unit"),
                unit_key = table.Text("unit_key"),
                unit_code = table.TextOrNull("unit_code"),
                unit_level = table.TextOrNull("unit_level"),
                district = table.TextOrNull("district"),
                province = table.TextOrNull("province"),
                period = table.TextOrNull("period"),
                period_start = table.Column<DateOnly>(name: "period_start", nullable: true),
                period_end = table.Column<DateOnly>(name: "period_end", nullable: true),
                year = table.Column<int>(name: "year", nullable: true),
                document_number = table.TextOrNull("document_number"),
                signed_on = table.Column<DateOnly>(name: "signed_on", nullable: true),
                criterion_set = table.TextOrNull("criterion_set"),
                problems = table.Text("problems"),
                figures = table.Column<int>(name: "figures"),
                version = table.Column<int>(name: "version"),
            },
            constraints: table => table.PrimaryKey("pk_reports", row => row.id));
        migration.Index("reports", unique: true, "sha256");
        migration.Index("reports", unique: false, "province", "district");
        migration.Index("reports", unique: false, "unit_key", "period_end");
        migration.CreateTable(
            "contents",
            table => new
            {
                report_id = table.Reference("report_id"),
                mined = table.Column<byte[]>(name: "mined"),
                digest = table.Column<byte[]>(name: "digest"),
            },
            constraints: table => table.PrimaryKey("pk_contents", row => row.report_id));
        migration.CreateTable(
            "touched_provinces",
            table => new { province = table.Text("province"), touched_at = table.Moment("touched_at") },
            constraints: table => table.PrimaryKey("pk_touched_provinces", row => row.province));
        migration.CreateTable(
            "miner_versions",
            table => new { miner = table.Text("miner"), first_used_at = table.Moment("first_used_at") },
            constraints: table => table.PrimaryKey("pk_miner_versions", row => row.miner));
    }

    private static void Figures(MigrationBuilder migration)
    {
        migration.CreateTable(
            "figures",
            table => new
            {
                id = table.Counted(),
                report_id = table.Reference("report_id"),
                number = table.Column<int>(name: "number"),
                start = table.Column<int>(name: "start"),
                end = table.Column<int>(name: "end"),
                quote = table.Text("quote"),
                subject = table.TextOrNull("subject"),
                heading = table.TextOrNull("heading"),
                type = table.Text("type"),
                role = table.Text("role"),
                numerator = table.NumberOrNull("numerator"),
                denominator = table.NumberOrNull("denominator"),
                percent = table.NumberOrNull("percent"),
                value = table.NumberOrNull("value"),
                range_low = table.NumberOrNull("range_low"),
                range_high = table.NumberOrNull("range_high"),
                rate = table.NumberOrNull("rate"),
                unit = table.TextOrNull("unit"),
                approximate = table.Column<bool>(name: "approximate"),
                indicator_id = table.TextOrNull("indicator_id"),
                indicator_role = table.TextOrNull("indicator_role"),
                indicator_confidence = table.NumberOrNull("indicator_confidence"),
                mapped_by = table.TextOrNull("mapped_by"),
                criterion_set = table.TextOrNull("criterion_set"),
                criterion_code = table.TextOrNull("criterion_code"),
                part_of = table.Column<int>(name: "part_of", nullable: true),
                page = table.Column<int>(name: "page", nullable: true),
            },
            constraints: table => table.PrimaryKey("pk_figures", row => row.id));
        migration.Index("figures", unique: true, "report_id", "number");
        migration.Index("figures", unique: false, "indicator_id", "rate");
    }

    private static void Findings(MigrationBuilder migration)
    {
        migration.CreateTable(
            "findings",
            table => new
            {
                id = table.Counted(),
                report_id = table.Reference("report_id"),
                number = table.Column<int>(name: "number"),
                type = table.Text("type"),
                rule = table.Text("rule"),
                severity = table.Text("severity"),
                is_across = table.Column<bool>(name: "is_across"),
                statement = table.Text("statement"),
                body = table.Text("body"),
                status = table.Text("status"),
                change = table.Text("change"),
                found_at = table.Moment("found_at"),
                decided_at = table.MomentOrNull("decided_at"),
                version = table.Column<int>(name: "version"),
            },
            constraints: table => table.PrimaryKey("pk_findings", row => row.id));
        migration.Index("findings", unique: false, "report_id", "statement");
        migration.Index("findings", unique: false, "status", "type");
        migration.CreateTable(
            "decisions",
            table => new
            {
                id = table.Counted(),
                finding_id = table.Reference("finding_id"),
                kind = table.Text("kind"),
                reason = table.Text("reason"),
                corrections = table.TextOrNull("corrections"),
                is_second_opinion = table.Column<bool>(name: "is_second_opinion"),
                undoes = table.Column<long>(name: "undoes", nullable: true),
                bulk_id = table.TextOrNull("bulk_id"),
                before = table.Text("before"),
                after = table.Text("after"),
                account_id = table.Text("account_id"),
                by = table.Text("by"),
                at = table.Moment("at"),
            },
            constraints: table => table.PrimaryKey("pk_decisions", row => row.id));
        migration.Index("decisions", unique: false, "finding_id");
    }

    private static void Trail(MigrationBuilder migration) => migration.CreateTable(
        "audit_entries",
        table => new
        {
            number = table.Column<long>(name: "number"),
            at = table.Moment("at"),
            account_id = table.TextOrNull("account_id"),
            by = table.Text("by"),
            action = table.Text("action"),
            subject = table.Text("subject"),
            details = table.Text("details"),
            previous_hash = table.Text("previous_hash"),
            hash = table.Text("hash"),
        },
        constraints: table => table.PrimaryKey("pk_audit_entries", row => row.number));
}
