using System.Collections.Immutable;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Analysis;
using DtiExtract.Archive.Findings.Deciding;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Screens.Home;
using DtiExtract.Service.Tests.Api;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DtiExtract.Service.Tests.Screens;

public sealed class HomeBoardTests
{
    private const string Wrong = "Văn bản đi: 412/500 văn bản được ký số, đạt 98,4%.";
    private const string Right = "Hồ sơ trực tuyến: 150/200 hồ sơ, đạt 75%.";

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task What_waits_is_told_within_the_areas_of_the_viewer(DatabaseKind kind)
    {
        await using RunningService service = await RunningService.OnAsync(kind);
        await service.KeepAsync("xã Lụa Mới", "huyện Tơ Vàng", "tỉnh Nghệ An", "năm 2023", "ngày 10 tháng 12 năm 2023", Right);
        await service.KeepAsync("xã Lụa Mới", "huyện Tơ Vàng", "tỉnh Nghệ An", "năm 2024", "ngày 10 tháng 12 năm 2024", Wrong);
        await service.KeepAsync("xã Tằm Non", "huyện Tơ Vàng", "tỉnh Nghệ An", "năm 2023", "ngày 11 tháng 12 năm 2023", Right);
        await service.KeepAsync("xã Khe Chàm", "huyện Mây Ngàn", "tỉnh Nghệ An", "năm 2024", "ngày 12 tháng 12 năm 2024", Wrong);
        HomeBoard board = service.App.Services.GetRequiredService<HomeBoard>();
        var some = new Viewer(new Actor("ai-do", "Ai đó"), [new Area("tỉnh Nghệ An", "huyện Tơ Vàng")]);

        FindingsWaiting all = await board.FindingsAsync(Viewer.Everything, TestContext.Current.CancellationToken);
        FindingsWaiting few = await board.FindingsAsync(some, TestContext.Current.CancellationToken);
        ImmutableArray<PeriodOnBoard> periods = await board.PeriodsAsync(some, TestContext.Current.CancellationToken);
        MissingReports missing = await board.MissingAsync(some, periods[0].Period, TestContext.Current.CancellationToken);

        Assert.Equal((2, 1), (all.Total, few.Total));
        Assert.Equal([("percent-mismatch", 2)], all.ByType);
        Assert.Equal(["2024 1 1", "2023 2 0"], periods.Select(period => $"{period.Period} {period.Reports} {period.OpenFindings}"));
        Assert.Equal(["xã Tằm Non"], missing.Missing.Select(unit => unit.Unit.Name));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Trends_are_medians_of_years_within_the_areas_of_the_viewer(DatabaseKind kind)
    {
        await using RunningService service = await RunningService.OnAsync(kind);
        await KeepAsync(service, "xã Lụa Mới", "huyện Tơ Vàng", "năm 2023", 2023, "Hồ sơ trực tuyến: 150/200 hồ sơ, đạt 75%.");
        await KeepAsync(service, "xã Lụa Mới", "huyện Tơ Vàng", "6 tháng đầu năm 2024", 2024, "Hồ sơ trực tuyến: 20/200 hồ sơ, đạt 10%.");
        await KeepAsync(service, "xã Lụa Mới", "huyện Tơ Vàng", "năm 2024", 2024, "Hồ sơ trực tuyến: 160/200 hồ sơ, đạt 80%.");
        await KeepAsync(service, "xã Tằm Non", "huyện Tơ Vàng", "năm 2024", 2024, "Hồ sơ trực tuyến: 180/200 hồ sơ, đạt 90%.");
        await KeepAsync(service, "xã Khe Chàm", "huyện Mây Ngàn", "năm 2024", 2024, "Hồ sơ trực tuyến: 10/200 hồ sơ, đạt 5%.");
        HomeBoard board = service.App.Services.GetRequiredService<HomeBoard>();
        var some = new Viewer(new Actor("ai-do", "Ai đó"), [new Area("tỉnh Nghệ An", "huyện Tơ Vàng")]);
        var none = new Viewer(new Actor("ai-do", "Ai đó"), [new Area("tỉnh Cà Mau", null)]);

        Trends trends = (await board.TrendsAsync(some, TestContext.Current.CancellationToken))!;
        Trend trend = Assert.Single(trends.Indicators);

        Assert.Equal(("commune", 12), (trends.Level, trends.Months));
        Assert.Equal(["2023 75 1", "2024 85 2"], trend.Points.Select(point => $"{point.Period} {point.Values!.Median} {point.Values.Count}"));
        Assert.Equal(10, trend.Change);
        Assert.Equal("M4 26 L96 4", new Sparkline(trend).Path);
        Assert.Null(await board.TrendsAsync(none, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Second_opinions_wait_for_others_than_the_one_who_decided(DatabaseKind kind)
    {
        await using RunningService service = await RunningService.OnAsync(kind, start => start with { Configure = services => services.AddSingleton(new ReviewOptions { RequireSecondOpinion = true }) });
        await KeepAsync(service, "xã Lụa Mới", "huyện Tơ Vàng", "năm 2024", 2024, Wrong);
        HomeBoard board = service.App.Services.GetRequiredService<HomeBoard>();
        Viewer first = Viewer.Everything with { Actor = new Actor("nguoi-mot", "Người Một") };
        Viewer second = Viewer.Everything with { Actor = new Actor("nguoi-hai", "Người Hai") };

        await DecideAsync(first, DecisionKind.Confirm, isSecond: false);
        Assert.Equal((new SecondOpinions(0, 1), new SecondOpinions(1, 0)), (await WaitingAsync(first), await WaitingAsync(second)));
        await DecideAsync(first, DecisionKind.Undo, isSecond: false);
        Assert.Equal(new SecondOpinions(0, 0), await WaitingAsync(second));
        await DecideAsync(first, DecisionKind.Dismiss, isSecond: false);
        await DecideAsync(second, DecisionKind.Dismiss, isSecond: true);
        Assert.Equal((new SecondOpinions(0, 0), new SecondOpinions(0, 0)), (await WaitingAsync(first), await WaitingAsync(second)));

        Task<SecondOpinions> WaitingAsync(Viewer viewer) => board.SecondOpinionsAsync(viewer, TestContext.Current.CancellationToken);

        async Task DecideAsync(Viewer viewer, DecisionKind decided, bool isSecond)
        {
            await using ArchiveContext archive = service.Archive();
            StoredFinding finding = await archive.Findings.SingleAsync(TestContext.Current.CancellationToken);
            Assert.Null(await service.App.Services.GetRequiredService<DecisionDesk>().DecideAsync(viewer, finding.Id, finding.Version, new DecisionDraft(decided, "Đã xem lại", [], isSecond), TestContext.Current.CancellationToken));
        }
    }

    private static Task<long> KeepAsync(RunningService service, string unit, string district, string period, int year, string sentence) =>
        service.KeepAsync(unit, district, "tỉnh Nghệ An", period, $"ngày 10 tháng 12 năm {year}", sentence);
}
