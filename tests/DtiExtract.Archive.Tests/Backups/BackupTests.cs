using DtiExtract.Archive.Access;
using DtiExtract.Archive.Auditing;
using DtiExtract.Archive.Backups;
using DtiExtract.Archive.Files;
using DtiExtract.Archive.Schema;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DtiExtract.Archive.Tests.Backups;

public sealed class BackupTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task What_was_backed_up_comes_back_whole_with_its_audit_trail_and_originals(DatabaseKind kind)
    {
        await using OpenArchive open = await OpenArchive.OnAsync(kind);
        string sha256 = await FillAsync(open);
        using var folder = new TemporaryFolder();
        using var target = new TestDatabase(kind);
        string backup = Path.Join(folder.Path, "backup");

        BackupManifest made = await BackUpAsync(open, backup);
        await using ServiceProvider services = new ServiceCollection().AddSingleton(TimeProvider.System).AddArchive(target.Options).BuildServiceProvider();
        await new BackupReader(backup).RestoreAsync(target.Options, services.GetRequiredService<IOriginalStore>(), TestContext.Current.CancellationToken);

        Assert.Equal(["manifest.json", made.Files[0].Path, "originals"], Directory.EnumerateFileSystemEntries(backup).Select(Path.GetFileName).OrderBy(name => name == "originals").ThenByDescending(name => name, StringComparer.Ordinal));
        Assert.Equal(1, made.Rows["uploads"]);
        await using ArchiveContext archive = services.GetRequiredService<IDbContextFactory<ArchiveContext>>().CreateDbContext();
        await ArchiveDatabase.MigrateAsync(archive, TestContext.Current.CancellationToken);
        Assert.Equal(sha256, (await archive.Uploads.SingleAsync(TestContext.Current.CancellationToken)).Sha256);
        Assert.True(services.GetRequiredService<IOriginalStore>().Has(sha256));
        Assert.Equal(new AuditVerdict(new AuditAnchor(1, (await archive.AuditEntries.SingleAsync(TestContext.Current.CancellationToken)).Hash), null, HasAnchor: true), await AuditVerifier.VerifyAsync(archive, null, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_backup_is_not_put_over_an_archive_that_holds_data()
    {
        await using OpenArchive open = await OpenArchive.OnAsync(DatabaseKind.Sqlite);
        await FillAsync(open);
        using var folder = new TemporaryFolder();
        string backup = Path.Join(folder.Path, "backup");
        await BackUpAsync(open, backup);

        BackupException refusal = await Assert.ThrowsAsync<BackupException>(() => new BackupReader(backup).RestoreAsync(open.Get<ArchiveOptions>(), open.Get<IOriginalStore>(), TestContext.Current.CancellationToken));

        Assert.Contains("empty archive only", refusal.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<BackupException>(() => BackUpAsync(open, backup));
    }

    [Theory]
    [InlineData("archive.db", "damaged")]
    [InlineData("originals", "damaged")]
    [InlineData("manifest.json", "no complete backup")]
    public async Task A_backup_with_a_bit_turned_over_is_refused_before_anything_is_put_in_place(string damaged, string reason)
    {
        await using OpenArchive open = await OpenArchive.OnAsync(DatabaseKind.Sqlite);
        await FillAsync(open);
        using var folder = new TemporaryFolder();
        using var target = new TestDatabase(DatabaseKind.Sqlite);
        string backup = Path.Join(folder.Path, "backup");
        await BackUpAsync(open, backup);
        string path = Path.Join(backup, damaged);
        Turn(Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).First() : path);

        BackupException refusal = await Assert.ThrowsAsync<BackupException>(() => new BackupReader(backup).RestoreAsync(target.Options, new FolderStore(Path.Join(target.Options.Folder, "originals")), TestContext.Current.CancellationToken));

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(target.Options.Folder));
    }

    private static Task<BackupManifest> BackUpAsync(OpenArchive open, string folder) =>
        new BackupWriter(open.Get<ArchiveOptions>(), open.Get<IOriginalStore>(), TimeProvider.System).WriteAsync(folder, TestContext.Current.CancellationToken);

    private static async Task<string> FillAsync(OpenArchive open)
    {
        using var content = new MemoryStream("Báo cáo của xã Suối Mẫu"u8.ToArray());
        KeptOriginal kept = (await open.Get<IOriginalStore>().KeepAsync(content, long.MaxValue, TestContext.Current.CancellationToken))!;
        await using ArchiveContext archive = open.Context();
        await using var transaction = await archive.Database.BeginTransactionAsync(TestContext.Current.CancellationToken);
        archive.Uploads.Add(new Upload { Name = "bao-cao.txt", Size = kept.Size, Sha256 = kept.Sha256 });
        await archive.SaveChangesAsync(TestContext.Current.CancellationToken);
        await open.Get<AuditTrail>().AddAsync(archive, Actor.Service, "batch.create", "batch/1", new { }, TestContext.Current.CancellationToken);
        await transaction.CommitAsync(TestContext.Current.CancellationToken);
        return kept.Sha256;
    }

    private static void Turn(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        bytes[0] ^= 1;
        File.WriteAllBytes(path, bytes);
    }
}
