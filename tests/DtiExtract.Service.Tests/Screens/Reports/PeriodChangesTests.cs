using System.Collections.Immutable;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Analysis;
using DtiExtract.Archive.Reports;
using DtiExtract.Archive.Schema;
using DtiExtract.TestServers;
using Microsoft.Extensions.DependencyInjection;

namespace DtiExtract.Service.Tests.Screens.Reports;

/// <summary>What a unit reports otherwise than before.</summary>
public sealed class PeriodChangesTests
{
    private static readonly KeptReports Reports = KeptReports.ByRulesIn(Repository.At("rules"));

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task A_report_is_held_against_the_last_one_before_it(DatabaseKind kind)
    {
        await using RunningService service = await RunningService.OnAsync(kind, start => start with { Role = ServiceRole.Web });
        long first = await KeepAsync(service, "06 tháng đầu năm 2023", "ngày 15 tháng 6 năm 2023", 60);
        long before = await KeepAsync(service, "06 tháng đầu năm 2024", "ngày 15 tháng 6 năm 2024", 70);
        long now = await KeepAsync(service, "năm 2024", "ngày 15 tháng 12 năm 2024", 85);

        PeriodChange change = Assert.IsType<PeriodChange>(await FindAsync(service, now, Viewer.Everything));

        Assert.Equal(before, change.Before.Id);
        IndicatorChange row = Assert.Single(change.Indicators, one => one.Difference is not null);
        Assert.Equal((70, 85, 15), (row.Then!.Value, row.Now!.Value, row.Difference));
        Assert.Equal((before, now), (row.Then.ReportId, row.Now.ReportId));
        Assert.Null(await FindAsync(service, first, Viewer.Everything));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task A_report_is_held_against_another_of_its_unit_that_the_viewer_may_see(DatabaseKind kind)
    {
        await using RunningService service = await RunningService.OnAsync(kind, start => start with { Role = ServiceRole.Web });
        long first = await KeepAsync(service, "năm 2024", "ngày 15 tháng 12 năm 2024", 70);
        long second = await KeepAsync(service, "năm 2024", "ngày 20 tháng 12 năm 2024", 85);
        long elsewhere = await KeepAsync(service, "năm 2024", "ngày 15 tháng 12 năm 2024", 85, "xã Lụa Cũ");

        PeriodChange change = Assert.IsType<PeriodChange>(await FindAsync(service, second, Viewer.Everything, first));

        Assert.Equal(first, change.Before.Id);
        Assert.Equal(15, Assert.Single(change.Indicators, one => one.Difference is not null).Difference);
        Assert.Equal(-15, Assert.Single((await FindAsync(service, first, Viewer.Everything, second))!.Indicators, one => one.Difference is not null).Difference);
        Assert.Null(await FindAsync(service, second, Viewer.Everything));
        Assert.Null(await FindAsync(service, second, Viewer.Everything, elsewhere));
        Assert.Null(await FindAsync(service, second, Viewer.Everything, second));
        Assert.Null(await FindAsync(service, second, new Viewer(new Actor("a", "Người xa"), [new Area("tỉnh Khác", null)]), first));
    }

    [Fact]
    public async Task What_the_viewer_may_not_see_is_no_period_before()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite, start => start with { Role = ServiceRole.Web });
        await KeepAsync(service, "06 tháng đầu năm 2024", "ngày 15 tháng 6 năm 2024", 70);
        long now = await KeepAsync(service, "năm 2024", "ngày 15 tháng 12 năm 2024", 85);

        Assert.Null(await FindAsync(service, now, new Viewer(new Actor("a", "Người xa"), [new Area("tỉnh Khác", null)])));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Reports_are_found_by_words_with_and_without_accents_and_by_what_was_found_in_them(DatabaseKind kind)
    {
        await using RunningService service = await RunningService.OnAsync(kind, start => start with { Role = ServiceRole.Web });
        long wanted = await KeepAsync(service, "năm 2024", "ngày 15 tháng 12 năm 2024", 85);
        ReportQueries queries = service.App.Services.GetRequiredService<ReportQueries>();

        foreach (string text in (string[])["lua moi", "LỤA MỚI", "Lụa  to vang", "15/bc-ubnd", "ĐỔI SỐ"])
        {
            Assert.Equal([wanted], await IdsAsync(queries, new ReportFilter { Text = text }));
        }

        Assert.Empty(await IdsAsync(queries, new ReportFilter { Text = "lua cu" }));
        Assert.Empty(await IdsAsync(queries, new ReportFilter { Text = "100%" }));
        Assert.Equal([wanted], await IdsAsync(queries, new ReportFilter { Format = "txt", Found = false }));
        Assert.Empty(await IdsAsync(queries, new ReportFilter { Found = true }));
        Assert.Empty(await IdsAsync(queries, new ReportFilter { Batch = 1 }));
    }

    private static async Task<ImmutableArray<long>> IdsAsync(ReportQueries queries, ReportFilter filter) =>
        [.. (await queries.ListAsync(Viewer.Everything, filter, ReportSort.ReceivedAt, null, 10, TestContext.Current.CancellationToken)).Select(report => report.Id)];

    private static async Task<PeriodChange?> FindAsync(RunningService service, long report, Viewer viewer, long? other = null)
    {
        StoredReport stored = (await service.App.Services.GetRequiredService<ReportQueries>().FindAsync(Viewer.Everything, report, TestContext.Current.CancellationToken))!;
        PeriodChanges changes = service.App.Services.GetRequiredService<PeriodChanges>();
        return other is { } one ? await changes.FindAsync(viewer, stored, one, TestContext.Current.CancellationToken) : await changes.FindAsync(viewer, stored, TestContext.Current.CancellationToken);
    }

    private static Task<long> KeepAsync(RunningService service, string period, string day, int rate, string unit = "xã Lụa Mới") => Reports.KeepAsync(
        service.App.Services,
        Reports.Mine("lua-moi.txt", SomeReport.Of(unit, "huyện Tơ Vàng", "tỉnh Mây Xanh", period, day, $"Tỷ lệ hồ sơ nộp trực tuyến đạt {rate}/100 hồ sơ, đạt {rate}%.")),
        TestContext.Current.CancellationToken);
}
