using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DtiExtract.Archive.Schema.Migrations;

/// <summary>Accounts, roles, areas, tokens, and the keys of cookies.</summary>
[DbContext(typeof(ArchiveContext))]
[Migration("0002_accounts")]
internal sealed class M0002Accounts : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Accounts(migrationBuilder);
        Roles(migrationBuilder);
        ClaimsAndLogins(migrationBuilder);
        AreasAndTokens(migrationBuilder);
    }

    private static void Accounts(MigrationBuilder migration)
    {
        migration.CreateTable(
            "asp_net_users",
            table => new
            {
                id = table.Text("id"),
                display_name = table.Text("display_name"),
                is_closed = table.Column<bool>(name: "is_closed"),
                user_name = table.TextOrNull("user_name"),
                normalized_user_name = table.TextOrNull("normalized_user_name"),
                email = table.TextOrNull("email"),
                normalized_email = table.TextOrNull("normalized_email"),
                email_confirmed = table.Column<bool>(name: "email_confirmed"),
                password_hash = table.TextOrNull("password_hash"),
                security_stamp = table.TextOrNull("security_stamp"),
                concurrency_stamp = table.TextOrNull("concurrency_stamp"),
                phone_number = table.TextOrNull("phone_number"),
                phone_number_confirmed = table.Column<bool>(name: "phone_number_confirmed"),
                two_factor_enabled = table.Column<bool>(name: "two_factor_enabled"),
                lockout_end = table.MomentOrNull("lockout_end"),
                lockout_enabled = table.Column<bool>(name: "lockout_enabled"),
                access_failed_count = table.Column<int>(name: "access_failed_count"),
            },
            constraints: table => table.PrimaryKey("pk_asp_net_users", row => row.id));
        migration.Index("asp_net_users", unique: true, "normalized_user_name");
    }

    private static void Roles(MigrationBuilder migration)
    {
        migration.CreateTable(
            "asp_net_roles",
            table => new
            {
                id = table.Text("id"),
                name = table.TextOrNull("name"),
                normalized_name = table.TextOrNull("normalized_name"),
                concurrency_stamp = table.TextOrNull("concurrency_stamp"),
            },
            constraints: table => table.PrimaryKey("pk_asp_net_roles", row => row.id));
        migration.Index("asp_net_roles", unique: true, "normalized_name");
        migration.CreateTable(
            "asp_net_user_roles",
            table => new { user_id = table.Text("user_id"), role_id = table.Text("role_id") },
            constraints: table => table.PrimaryKey("pk_asp_net_user_roles", row => new { row.user_id, row.role_id }));
    }

    private static void ClaimsAndLogins(MigrationBuilder migration)
    {
        foreach ((string name, string owner) in new[] { ("asp_net_user_claims", "user_id"), ("asp_net_role_claims", "role_id") })
        {
            migration.CreateTable(
                name,
                table => new
                {
                    id = table.Column<int>(name: "id")
                        .Annotation("Sqlite:Autoincrement", true)
                        .Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    owner_id = table.Text(owner),
                    claim_type = table.TextOrNull("claim_type"),
                    claim_value = table.TextOrNull("claim_value"),
                },
                constraints: table => table.PrimaryKey($"pk_{name}", row => row.id));
        }

        migration.CreateTable(
            "asp_net_user_logins",
            table => new
            {
                login_provider = table.Text("login_provider"),
                provider_key = table.Text("provider_key"),
                provider_display_name = table.TextOrNull("provider_display_name"),
                user_id = table.Text("user_id"),
            },
            constraints: table => table.PrimaryKey("pk_asp_net_user_logins", row => new { row.login_provider, row.provider_key }));
        migration.CreateTable(
            "asp_net_user_tokens",
            table => new
            {
                user_id = table.Text("user_id"),
                login_provider = table.Text("login_provider"),
                name = table.Text("name"),
                value = table.TextOrNull("value"),
            },
            constraints: table => table.PrimaryKey("pk_asp_net_user_tokens", row => new { row.user_id, row.login_provider, row.name }));
    }

    private static void AreasAndTokens(MigrationBuilder migration)
    {
        migration.CreateTable(
            "account_areas",
            table => new
            {
                id = table.Counted(),
                account_id = table.Text("account_id"),
                province = table.Text("province"),
                district = table.TextOrNull("district"),
            },
            constraints: table => table.PrimaryKey("pk_account_areas", row => row.id));
        migration.Index("account_areas", unique: false, "account_id");
        migration.CreateTable(
            "access_tokens",
            table => new
            {
                id = table.Counted(),
                account_id = table.Text("account_id"),
                name = table.Text("name"),
                hash = table.Text("hash"),
                scopes = table.Text("scopes"),
                created_at = table.Moment("created_at"),
                expires_at = table.Moment("expires_at"),
                used_at = table.MomentOrNull("used_at"),
                revoked_at = table.MomentOrNull("revoked_at"),
            },
            constraints: table => table.PrimaryKey("pk_access_tokens", row => row.id));
        migration.Index("access_tokens", unique: true, "hash");
        migration.CreateTable(
            "protection_keys",
            table => new { name = table.Text("name"), xml = table.Text("xml") },
            constraints: table => table.PrimaryKey("pk_protection_keys", row => row.name));
    }
}
