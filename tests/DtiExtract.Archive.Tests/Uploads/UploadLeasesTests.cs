using DtiExtract.Archive.Reports;
using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Uploads;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Tests.Uploads;

public sealed class UploadLeasesTests
{
    private const int MostAttempts = 3;

    public static TheoryData<DatabaseKind> Databases => [DatabaseKind.Sqlite, DatabaseKind.PostgreSql];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Workers_that_claim_at_once_never_get_the_same(DatabaseKind kind)
    {
        await using OpenArchive open = await OpenArchive.OnAsync(kind);
        await open.GiveInAsync([.. Enumerable.Range(0, 40).Select(i => $"r{i}")]);

        ClaimedUpload[][] claimed = await Task.WhenAll(Enumerable.Range(0, 8).Select(worker => Task.Run(() => open.ClaimAsync($"w{worker}", most: 5))));

        long[] ids = [.. claimed.SelectMany(one => one).Select(claim => claim.Upload.Id)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Equal(40, ids.Length + (await open.ClaimAsync("last", most: 40)).Length);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_small_batch_gets_its_share_beside_a_large_one(DatabaseKind kind)
    {
        await using OpenArchive open = await OpenArchive.OnAsync(kind);
        await open.GiveInAsync([.. Enumerable.Range(0, 30).Select(i => $"large{i}")]);
        long small = await open.GiveInAsync("small1", "small2");

        ClaimedUpload[] claimed = await open.ClaimAsync("w", most: 10);

        Assert.Equal(2, claimed.Count(claim => claim.Upload.BatchId == small));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_is_not_due_yet_is_not_claimed(DatabaseKind kind)
    {
        await using OpenArchive open = await OpenArchive.OnAsync(kind);
        await open.GiveInAsync("a");
        ClaimedUpload claim = Assert.Single(await open.ClaimAsync("w"));
        await open.FinishAsync("w", UploadOutcome.Postponed(claim, [new(Mining.ProblemCode.ReaderStopped)], DateTimeOffset.UtcNow.AddMinutes(1)));

        Assert.Empty(await open.ClaimAsync("w"));
        Assert.Equal(UploadState.Waiting, (await OnlyAsync(open)).State);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_lease_that_ended_is_taken_back_and_one_that_was_extended_is_not(DatabaseKind kind)
    {
        await using OpenArchive open = await OpenArchive.OnAsync(kind);
        await open.GiveInAsync("a", "b");
        ClaimedUpload[] claimed = await open.ClaimAsync("w", lease: TimeSpan.FromSeconds(-1));
        var leases = open.Get<UploadLeases>();

        await leases.ExtendAsync("w", [claimed[0].Upload.Id], SomeUploads.Lease, TestContext.Current.CancellationToken);

        Assert.Equal(1, await leases.ReclaimAsync(MostAttempts, TestContext.Current.CancellationToken));
        Assert.Equal(claimed[1].Upload.Id, Assert.Single(await open.ClaimAsync("v")).Upload.Id);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_was_claimed_often_enough_without_an_end_is_given_up_with_its_reason(DatabaseKind kind)
    {
        await using OpenArchive open = await OpenArchive.OnAsync(kind);
        await open.GiveInAsync("a");
        for (int i = 0; i < MostAttempts; i++)
        {
            Assert.Single(await open.ClaimAsync("w", lease: TimeSpan.FromSeconds(-1)));
            await open.Get<UploadLeases>().ReclaimAsync(MostAttempts, TestContext.Current.CancellationToken);
        }

        Upload upload = await OnlyAsync(open);
        Assert.Equal(UploadState.Failed, upload.State);
        Assert.Contains(nameof(Mining.ProblemCode.ReaderStopped), ProblemsOf(upload), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_a_worker_gives_back_was_no_try(DatabaseKind kind)
    {
        await using OpenArchive open = await OpenArchive.OnAsync(kind);
        await open.GiveInAsync("a");
        await open.ClaimAsync("w");

        await open.Get<UploadLeases>().GiveBackAsync("w", TestContext.Current.CancellationToken);

        Upload upload = await OnlyAsync(open);
        Assert.Equal((UploadState.Waiting, 0, null), (upload.State, upload.Attempts, upload.ClaimedBy));
    }

    private static string ProblemsOf(Upload upload) =>
        string.Join(' ', KeptProblems.Read(upload.Problems).Select(problem => problem.Code));

    private static async Task<Upload> OnlyAsync(OpenArchive open)
    {
        await using ArchiveContext archive = open.Context();
        return await archive.Uploads.SingleAsync(TestContext.Current.CancellationToken);
    }
}
