using System.Data.Common;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Auditing;
using DtiExtract.Archive.Schema;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Tests.Auditing;

public sealed class AuditVerifierTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite, "UPDATE audit_entries SET details = '{}' WHERE number = 2")]
    [InlineData(DatabaseKind.PostgreSql, "UPDATE audit_entries SET details = '{}' WHERE number = 2")]
    [InlineData(DatabaseKind.Sqlite, "DELETE FROM audit_entries WHERE number = 2")]
    [InlineData(DatabaseKind.PostgreSql, "DELETE FROM audit_entries WHERE number = 2")]
    [InlineData(DatabaseKind.PostgreSql, "TRUNCATE audit_entries")]
    [InlineData(DatabaseKind.Sqlite, "INSERT OR REPLACE INTO audit_entries SELECT number, at, account_id, 'x', action, subject, details, previous_hash, hash FROM audit_entries WHERE number = 2")]
    public async Task The_database_refuses_to_change_the_trail(DatabaseKind kind, string change)
    {
        await using OpenArchive open = await TrailAsync(kind);
        await using ArchiveContext archive = open.Context();

        DbException refusal = await Assert.ThrowsAnyAsync<DbException>(() => RunAsync(archive, change));

        Assert.Contains("only added to", refusal.Message, StringComparison.Ordinal);
        Assert.True((await VerifyAsync(archive)).IsWhole);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite, "UPDATE audit_entries SET details = '{}' WHERE number = 2", 2)]
    [InlineData(DatabaseKind.PostgreSql, "UPDATE audit_entries SET details = '{}' WHERE number = 2", 2)]
    [InlineData(DatabaseKind.Sqlite, "DELETE FROM audit_entries WHERE number = 2", 2)]
    [InlineData(DatabaseKind.PostgreSql, "DELETE FROM audit_entries WHERE number = 1", 1)]
    [InlineData(DatabaseKind.Sqlite, "UPDATE audit_entries SET account_id = NULL WHERE number = 3", 3)]
    [InlineData(DatabaseKind.Sqlite, "UPDATE audit_entries SET number = 7 WHERE number = 3", 3)]
    public async Task A_change_by_someone_who_takes_the_lock_off_is_found(DatabaseKind kind, string change, long broken)
    {
        await using OpenArchive open = await TrailAsync(kind);
        await using ArchiveContext archive = open.Context();
        await UnlockAsync(archive);

        await RunAsync(archive, change);

        Assert.Equal(broken, (await VerifyAsync(archive)).FirstBroken);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task An_end_that_was_taken_away_is_found_by_the_anchor_that_was_kept(DatabaseKind kind)
    {
        await using OpenArchive open = await TrailAsync(kind);
        await using ArchiveContext archive = open.Context();
        AuditAnchor anchor = (await VerifyAsync(archive)).Head;
        Assert.True((await VerifyAsync(archive, anchor)).IsWhole);
        await UnlockAsync(archive);

        await RunAsync(archive, "DELETE FROM audit_entries WHERE number = 3");

        AuditVerdict verdict = await VerifyAsync(archive, anchor);
        Assert.Null(verdict.FirstBroken);
        Assert.False(verdict.HasAnchor);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Many_who_add_at_once_make_one_chain(DatabaseKind kind)
    {
        await using OpenArchive open = await TrailAsync(kind);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => AddAsync(open, $"at-once/{i}")));

        await using ArchiveContext archive = open.Context();
        AuditVerdict verdict = await VerifyAsync(archive);
        Assert.True(verdict.IsWhole);
        Assert.Equal(11, verdict.Head.Number);
    }

    private static async Task<OpenArchive> TrailAsync(DatabaseKind kind)
    {
        OpenArchive open = await OpenArchive.OnAsync(kind);
        for (int i = 1; i <= 3; i++)
        {
            await AddAsync(open, $"finding/{i}");
        }

        return open;
    }

    private static async Task AddAsync(OpenArchive open, string subject)
    {
        await using ArchiveContext archive = open.Context();
        await using var transaction = await archive.Database.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await open.Get<AuditTrail>().AddAsync(archive, new Actor("a1", "Người thử"), "finding.decide", subject, new { before = "open", after = "confirmed" }, TestContext.Current.CancellationToken);
        await transaction.CommitAsync(TestContext.Current.CancellationToken);
    }

    private static Task<AuditVerdict> VerifyAsync(ArchiveContext archive, AuditAnchor? anchor = null) => AuditVerifier.VerifyAsync(archive, anchor, TestContext.Current.CancellationToken);

    private static Task<int> UnlockAsync(ArchiveContext archive) => RunAsync(archive, archive.Database.IsNpgsql()
        ? "DROP TRIGGER audit_entries_sealed ON audit_entries"
        : "DROP TRIGGER audit_entries_no_update; DROP TRIGGER audit_entries_no_delete");

    private static Task<int> RunAsync(ArchiveContext archive, string sql)
    {
#pragma warning disable EF1002 // the statements stand in this file
        return archive.Database.ExecuteSqlRawAsync(sql.Replace("{}", "{{}}", StringComparison.Ordinal), TestContext.Current.CancellationToken);
#pragma warning restore EF1002
    }
}
