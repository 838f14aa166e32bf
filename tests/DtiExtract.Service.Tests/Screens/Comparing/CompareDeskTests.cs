using DtiExtract.Archive.Access;
using DtiExtract.Service.Screens;
using DtiExtract.Service.Screens.Comparing;
using DtiExtract.Service.Tests.Api;
using DtiExtract.TestServers;
using Microsoft.Extensions.DependencyInjection;

namespace DtiExtract.Service.Tests.Screens.Comparing;

public sealed class CompareDeskTests
{
    [Fact]
    public async Task What_is_asked_for_is_chosen_as_far_as_there_are_units()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        await service.KeepAsync("xã Lụa Mới", "huyện Tơ Vàng", "tỉnh Nghệ An", "năm 2024", "ngày 10 tháng 12 năm 2024", "Hồ sơ trực tuyến: 150/200 hồ sơ, đạt 75%.");
        await service.KeepAsync("xã Khe Chàm", "huyện Mây Ngàn", "tỉnh Nghệ An", "năm 2023", "ngày 12 tháng 12 năm 2023", "Hồ sơ trực tuyến: 180/200 hồ sơ, đạt 90%.");
        using IServiceScope scope = service.App.Services.CreateScope();
        CompareDesk desk = scope.ServiceProvider.GetRequiredService<CompareDesk>();

        Assert.Equal(new AreaChoice("tỉnh Nghệ An", "huyện Tơ Vàng"), (await ChooseAsync(new CompareQuery())).Place);
        Assert.Equal(default, (await ChooseAsync(new CompareQuery(Area: CompareQuery.Everywhere))).Place);
        Assert.Equal("huyện Mây Ngàn", (await ChooseAsync(new CompareQuery(Area: "tỉnh Nghệ An/huyện Mây Ngàn"))).Place.District);
        Assert.False((await ChooseAsync(new CompareQuery())).IsSampled);

        async Task<CompareChoice> ChooseAsync(CompareQuery query) => (await desk.ChooseAsync(Viewer.Everything, query, overTime: false, TestContext.Current.CancellationToken))!;
    }
}
