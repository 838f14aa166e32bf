using DtiExtract.Archive.Findings;
using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Uploads;
using DtiExtract.Mining;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Tests.Uploads;

public sealed class UploadFinisherTests
{
    public static TheoryData<DatabaseKind> Databases => [DatabaseKind.Sqlite, DatabaseKind.PostgreSql];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_report_its_upload_the_mark_of_its_province_and_the_end_of_the_batch_come_together(DatabaseKind kind)
    {
        await using OpenArchive open = await OpenArchive.OnAsync(kind);
        await open.GiveInAsync("a", "b");
        ClaimedUpload[] claimed = await open.ClaimAsync("w");

        await open.FinishAsync("w", SomeUploads.Done(claimed[0]), UploadOutcome.Failed(claimed[1], [new Problem(ProblemCode.Damaged)]));

        await using ArchiveContext archive = open.Context();
        StoredReport report = await archive.Reports.SingleAsync(TestContext.Current.CancellationToken);
        Upload[] uploads = await archive.Uploads.OrderBy(upload => upload.Id).ToArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal([(UploadState.Done, report.Id), (UploadState.Failed, null)], uploads.Select(upload => (upload.State, upload.ReportId)));
        Assert.All(uploads, upload => Assert.NotNull(upload.FinishedAt));
        Assert.Equal("tỉnh Thử", (await archive.TouchedProvinces.SingleAsync(TestContext.Current.CancellationToken)).Province);
        Assert.NotNull((await archive.Batches.SingleAsync(TestContext.Current.CancellationToken)).FinishedAt);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Content_that_is_there_already_is_known_when_it_is_claimed(DatabaseKind kind)
    {
        await using OpenArchive open = await OpenArchive.OnAsync(kind);
        await open.GiveInAsync("a");
        await open.FinishAsync("w", SomeUploads.Done(Assert.Single(await open.ClaimAsync("w"))));
        await open.GiveInAsync("a");

        ClaimedUpload again = Assert.Single(await open.ClaimAsync("w"));
        Assert.NotNull(again.SameAs);
        await open.FinishAsync("w", UploadOutcome.Duplicate(again));

        Assert.Equal((UploadState.Duplicate, again.SameAs), await StateAsync(open, again));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_same_content_twice_in_one_go_gives_one_report(DatabaseKind kind)
    {
        await using OpenArchive open = await OpenArchive.OnAsync(kind);
        await open.GiveInAsync("a", "a");
        ClaimedUpload[] claimed = await open.ClaimAsync("w");

        await open.FinishAsync("w", SomeUploads.Done(claimed[0]), SomeUploads.Done(claimed[1]));

        Assert.Equal([UploadState.Done, UploadState.Duplicate], await StatesAsync(open));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_same_content_from_two_workers_at_once_gives_one_report(DatabaseKind kind)
    {
        await using OpenArchive open = await OpenArchive.OnAsync(kind);
        await open.GiveInAsync([.. Enumerable.Repeat("a", 8)]);
        ClaimedUpload[] claimed = await open.ClaimAsync("w");

        await Task.WhenAll(claimed.Select(claim => Task.Run(() => FinishOnceMoreAsync(open, SomeUploads.Done(claim)))));

        Assert.Equal([UploadState.Done, .. Enumerable.Repeat(UploadState.Duplicate, 7)], await StatesAsync(open));
        await using ArchiveContext archive = open.Context();
        Assert.Equal(1, await archive.Reports.CountAsync(TestContext.Current.CancellationToken));
        Assert.NotNull((await archive.Batches.SingleAsync(TestContext.Current.CancellationToken)).FinishedAt);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_worker_that_lost_its_lease_keeps_nothing(DatabaseKind kind)
    {
        await using OpenArchive open = await OpenArchive.OnAsync(kind);
        await open.GiveInAsync("a", "b");
        ClaimedUpload[] slow = await open.ClaimAsync("slow", lease: TimeSpan.FromSeconds(-1));
        await open.Get<UploadLeases>().ReclaimAsync(9, TestContext.Current.CancellationToken);
        ClaimedUpload[] quick = await open.ClaimAsync("quick");

        await open.FinishAsync("slow", SomeUploads.Done(slow[0]), UploadOutcome.Failed(slow[1], [new Problem(ProblemCode.Damaged)]));
        await open.FinishAsync("quick", SomeUploads.Done(quick[0]));

        Assert.Equal([UploadState.Mining, UploadState.Done], await StatesAsync(open));
        await using ArchiveContext archive = open.Context();
        Assert.Equal(1, await archive.Reports.CountAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_last_two_uploads_of_a_batch_may_end_at_the_same_moment(DatabaseKind kind)
    {
        await using OpenArchive open = await OpenArchive.OnAsync(kind);
        for (int round = 0; round < 5; round++)
        {
            await open.GiveInAsync($"a{round}", $"b{round}");
            ClaimedUpload[] claimed = await open.ClaimAsync("w");
            await Task.WhenAll(claimed.Select(claim => Task.Run(() => open.FinishAsync("w", SomeUploads.Done(claim)))));
        }

        await using ArchiveContext archive = open.Context();
        Assert.All(await archive.Batches.ToListAsync(TestContext.Current.CancellationToken), batch => Assert.NotNull(batch.FinishedAt));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_province_that_was_touched_again_stays_marked(DatabaseKind kind)
    {
        await using OpenArchive open = await OpenArchive.OnAsync(kind);
        await using ArchiveContext archive = open.Context();
        var marks = open.Get<ProvinceMarks>();
        await marks.TouchAsync(archive, ["tỉnh Thử", null], TestContext.Current.CancellationToken);
        TouchedProvince[] seen = await archive.TouchedProvinces.AsNoTracking().OrderBy(one => one.Province).ToArrayAsync(TestContext.Current.CancellationToken);
        await Task.Delay(TimeSpan.FromMilliseconds(5), TestContext.Current.CancellationToken);
        await marks.TouchAsync(archive, ["tỉnh Thử"], TestContext.Current.CancellationToken);

        foreach (TouchedProvince one in seen)
        {
            await ProvinceMarks.SettleAsync(archive, one, TestContext.Current.CancellationToken);
        }

        Assert.Equal(["", "tỉnh Thử"], seen.Select(one => one.Province));
        Assert.Equal("tỉnh Thử", (await archive.TouchedProvinces.AsNoTracking().SingleAsync(TestContext.Current.CancellationToken)).Province);
    }

    /// <summary>As the service does: who comes second finds the report when it tries again.</summary>
    private static async Task FinishOnceMoreAsync(OpenArchive open, UploadOutcome outcome)
    {
        try
        {
            await open.FinishAsync("w", outcome);
        }
        catch (DbUpdateException)
        {
            await open.FinishAsync("w", outcome);
        }
    }

    private static async Task<(UploadState State, long? Report)> StateAsync(OpenArchive open, ClaimedUpload claim)
    {
        await using ArchiveContext archive = open.Context();
        Upload upload = await archive.Uploads.SingleAsync(one => one.Id == claim.Upload.Id, TestContext.Current.CancellationToken);
        return (upload.State, upload.ReportId);
    }

    private static async Task<UploadState[]> StatesAsync(OpenArchive open)
    {
        await using ArchiveContext archive = open.Context();
        return [.. (await archive.Uploads.ToListAsync(TestContext.Current.CancellationToken)).Select(upload => upload.State).Order()];
    }
}
