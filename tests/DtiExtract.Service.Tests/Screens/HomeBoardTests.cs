using System.Collections.Immutable;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Analysis;
using DtiExtract.Service.Screens.Home;
using DtiExtract.Service.Tests.Api;
using DtiExtract.TestServers;
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
}
