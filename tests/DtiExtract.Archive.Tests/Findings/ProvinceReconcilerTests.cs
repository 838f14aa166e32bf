using DtiExtract.Archive.Access;
using DtiExtract.Archive.Findings;
using DtiExtract.Archive.Reports;
using DtiExtract.Archive.Schema;
using DtiExtract.Exports.Findings;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Tests.Findings;

public sealed class ProvinceReconcilerTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Findings_across_the_reports_of_a_province_lead_to_the_other_report(DatabaseKind kind)
    {
        await using OpenArchive open = await OpenArchive.OnAsync(kind);
        long earlier = await KeepAsync(open, "2023", 2410);
        long later = await KeepAsync(open, "2024", 1410);

        await open.Get<IProvinceReconciler>().ReconcileAsync("tỉnh Nghệ An", TestContext.Current.CancellationToken);

        StoredFinding finding = Assert.Single(await AcrossAsync(open), one => one.Type == "series-jump");
        Assert.Equal((later, FindingChange.New), (finding.ReportId, finding.Change));
        PlacedFinding placed = finding.Placed();
        await using ArchiveContext archive = open.Context();
        Assert.Equal([earlier], (await ReportsElsewhere.FindAsync(archive, Viewer.Everything, placed.Finding.Elsewhere, TestContext.Current.CancellationToken)).Values);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Reconciling_again_changes_nothing_and_another_period_keeps_what_was_decided(DatabaseKind kind)
    {
        await using OpenArchive open = await OpenArchive.OnAsync(kind);
        await KeepAsync(open, "2023", 2410);
        await KeepAsync(open, "2024", 1410);
        IProvinceReconciler reconciler = open.Get<IProvinceReconciler>();
        await reconciler.ReconcileAsync("tỉnh Nghệ An", TestContext.Current.CancellationToken);
        List<StoredFinding> first = await AcrossAsync(open);
        await reconciler.ReconcileAsync("tỉnh Nghệ An", TestContext.Current.CancellationToken);
        Assert.Equal(first.Select(Text), (await AcrossAsync(open)).Select(Text));

        await using (ArchiveContext archive = open.Context())
        {
            await archive.Findings.ExecuteUpdateAsync(set => set.SetProperty(one => one.Status, FindingStatus.Confirmed).SetProperty(one => one.DecidedAt, DateTimeOffset.UnixEpoch), TestContext.Current.CancellationToken);
        }

        await KeepAsync(open, "2022", 2200);
        await reconciler.ReconcileAsync("tỉnh Nghệ An", TestContext.Current.CancellationToken);
        Assert.Contains(await AcrossAsync(open), one => one.Id == first[0].Id && one.Status == FindingStatus.Confirmed && one.Change != FindingChange.Gone);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task A_header_that_a_person_corrected_is_the_one_that_counts(DatabaseKind kind)
    {
        await using OpenArchive open = await OpenArchive.OnAsync(kind);
        await KeepAsync(open, "2023", 2410);
        long misread = await KeepAsync(open, "2024", 1410, "xã Lụa Mời");
        IProvinceReconciler reconciler = open.Get<IProvinceReconciler>();
        await reconciler.ReconcileAsync("tỉnh Nghệ An", TestContext.Current.CancellationToken);
        Assert.DoesNotContain(await AcrossAsync(open), one => one.Type == "series-jump");
        StoredReport report = (await open.Get<ReportQueries>().FindAsync(Viewer.Everything, misread, TestContext.Current.CancellationToken))!;

        await open.Get<HeaderCorrections>().CorrectAsync(report, report.Header() with { Unit = "xã Lụa Mới" }, new Actor(null, "người thử"), TestContext.Current.CancellationToken);
        await reconciler.ReconcileAsync("tỉnh Nghệ An", TestContext.Current.CancellationToken);

        Assert.Equal(misread, Assert.Single(await AcrossAsync(open), one => one.Type == "series-jump").ReportId);
        await using ArchiveContext archive = open.Context();
        Assert.Equal(["tỉnh Nghệ An"], await archive.TouchedProvinces.Select(touched => touched.Province).ToListAsync(TestContext.Current.CancellationToken));
    }

    private static string Text(StoredFinding one) => $"{one.Id} {one.Type} {one.Change} {one.Version} {one.FoundAt:O}";

    private static Task<long> KeepAsync(OpenArchive open, string year, int activated, string unit = "xã Lụa Mới") => OpenArchive.Reports.KeepAsync(
        open.Services,
        OpenArchive.Reports.Mine("bao-cao.txt", SomeReport.Of(unit, "huyện Tơ Vàng", "tỉnh Nghệ An", $"năm {year}", $"ngày 12 tháng 12 năm {year}", $"Lũy kế đến nay, toàn xã đã kích hoạt {activated} tài khoản định danh điện tử.")),
        TestContext.Current.CancellationToken);

    private static async Task<List<StoredFinding>> AcrossAsync(OpenArchive open)
    {
        await using ArchiveContext archive = open.Context();
        return await archive.Findings.Where(finding => finding.IsAcross).OrderBy(finding => finding.Id).ToListAsync(TestContext.Current.CancellationToken);
    }
}
