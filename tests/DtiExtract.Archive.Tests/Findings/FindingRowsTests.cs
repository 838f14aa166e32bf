using DtiExtract.Archive.Schema;
using DtiExtract.Mining;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Tests.Findings;

public sealed class FindingRowsTests
{
    private const string Wrong = "Văn bản đi: 412/500 văn bản được ký số, đạt 98,4%.";
    private const string WrongToo = "Hồ sơ trực tuyến: 121/164 hồ sơ, đạt 93,8%.";
    private const string Right = "Hồ sơ trực tuyến: 121/164 hồ sơ, đạt 73,8%.";

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Mining_again_keeps_decisions_and_drops_what_nobody_decided_of(DatabaseKind kind)
    {
        await using OpenArchive open = await OpenArchive.OnAsync(kind);
        long report = await OpenArchive.Reports.KeepAsync(open.Services, Mined(Wrong, WrongToo), TestContext.Current.CancellationToken);
        List<StoredFinding> before = await FindingsAsync(open);
        Assert.Equal(2, before.Count);
        Assert.All(before, finding => Assert.Equal((FindingChange.New, 1), (finding.Change, finding.Version)));
        await DecideAsync(open, before[1].Id);

        await OpenArchive.Reports.KeepAnewAsync(open.Services, report, Mined("Xã có một trang thông tin.", WrongToo, Wrong), TestContext.Current.CancellationToken);
        List<StoredFinding> moved = await FindingsAsync(open);
        Assert.Equal(before.Select(finding => finding.Id), moved.Select(finding => finding.Id));
        Assert.All(moved, finding => Assert.Equal(FindingChange.Moved, finding.Change));
        Assert.Equal(FindingStatus.Confirmed, moved[1].Status);

        await OpenArchive.Reports.KeepAnewAsync(open.Services, report, Mined(Right), TestContext.Current.CancellationToken);
        StoredFinding gone = Assert.Single(await FindingsAsync(open));
        Assert.Equal((before[1].Id, FindingChange.Gone, FindingStatus.Confirmed), (gone.Id, gone.Change, gone.Status));

        await OpenArchive.Reports.KeepAnewAsync(open.Services, report, Mined(Wrong, WrongToo), TestContext.Current.CancellationToken);
        StoredFinding back = Assert.Single(await FindingsAsync(open), finding => finding.Id == gone.Id);
        Assert.NotEqual(FindingChange.Gone, back.Change);
        Assert.Equal(FindingStatus.Confirmed, back.Status);
    }

    private static MinedReport Mined(params string[] sentences) =>
        OpenArchive.Reports.Mine("mot.txt", SomeReport.Of("xã Lụa Mới", "huyện Tơ Vàng", "tỉnh Nghệ An", "năm 2024", "ngày 12 tháng 12 năm 2024", sentences));

    private static async Task<List<StoredFinding>> FindingsAsync(OpenArchive open)
    {
        await using ArchiveContext archive = open.Context();
        return await archive.Findings.OrderBy(finding => finding.Id).ToListAsync(TestContext.Current.CancellationToken);
    }

    private static async Task DecideAsync(OpenArchive open, long id)
    {
        await using ArchiveContext archive = open.Context();
        await archive.Findings.Where(finding => finding.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(finding => finding.Status, FindingStatus.Confirmed).SetProperty(finding => finding.DecidedAt, DateTimeOffset.UnixEpoch), TestContext.Current.CancellationToken);
    }
}
