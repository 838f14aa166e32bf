using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DtiExtract.Archive.Schema.Migrations;

/// <summary>The roles, the codes of the first administrator, and an audit trail that the database itself only adds to.</summary>
[DbContext(typeof(ArchiveContext))]
[Migration("0006_operation")]
internal sealed class M0006Operation : Migration
{
    private static readonly string[] RoleColumns = ["id", "name", "normalized_name", "concurrency_stamp"];

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (string role in (string[])["uploader", "analyst", "auditor", "administrator"])
        {
            migrationBuilder.InsertData("asp_net_roles", RoleColumns, ["text", "text", "text", "text"], [role, role, role.ToUpperInvariant(), role]);
        }

        migrationBuilder.CreateTable(
            "setup_codes",
            table => new { hash = table.Text("hash"), expires_at = table.Moment("expires_at") },
            constraints: table => table.PrimaryKey("pk_setup_codes", row => row.hash));
        if (ActiveProvider?.EndsWith("Sqlite", StringComparison.Ordinal) == true)
        {
            SealOnSqlite(migrationBuilder);
        }
        else
        {
            SealOnServer(migrationBuilder);
        }
    }

    private static void SealOnSqlite(MigrationBuilder migration)
    {
        foreach (string change in (string[])["UPDATE", "DELETE"])
        {
            migration.Sql($"CREATE TRIGGER audit_entries_no_{change.ToLowerInvariant()} BEFORE {change} ON audit_entries BEGIN SELECT RAISE(ABORT, 'the audit trail is only added to'); END");
        }

        // "INSERT OR REPLACE" deletes without the trigger above.
        migration.Sql("CREATE TRIGGER audit_entries_next BEFORE INSERT ON audit_entries WHEN EXISTS (SELECT 1 FROM audit_entries WHERE number >= NEW.number) BEGIN SELECT RAISE(ABORT, 'the audit trail is only added to'); END");
    }

    private static void SealOnServer(MigrationBuilder migration)
    {
        migration.Sql("""
            CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                RAISE EXCEPTION 'the audit trail is only added to';
            END $$
            """);
        migration.Sql("CREATE TRIGGER audit_entries_sealed BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change()");
    }
}
