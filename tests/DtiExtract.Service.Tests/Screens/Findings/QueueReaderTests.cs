using DtiExtract.Archive.Access;
using DtiExtract.Archive.Findings.Asking;
using DtiExtract.Archive.Findings.Deciding;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Screens.Findings;
using DtiExtract.Service.Tests.Accounts;
using DtiExtract.Service.Tests.Api;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DtiExtract.Service.Tests.Screens.Findings;

public sealed class QueueReaderTests
{
    private static readonly string[] Wrong =
    [
        "Văn bản đi: 412/500 văn bản được ký số, đạt 98,4%.",
        "Hồ sơ trực tuyến: 121/164 hồ sơ, đạt 93,8%.",
        "Hộ có Internet cáp quang là 418/1.026 hộ, tỷ lệ 40,8%.",
    ];

    [Theory]
    [InlineData(DatabaseKind.Sqlite, "worth")]
    [InlineData(DatabaseKind.Sqlite, "date")]
    [InlineData(DatabaseKind.Sqlite, "unit")]
    [InlineData(DatabaseKind.PostgreSql, "worth")]
    [InlineData(DatabaseKind.PostgreSql, "date")]
    [InlineData(DatabaseKind.PostgreSql, "unit")]
    public async Task One_walks_through_a_queue_and_back(DatabaseKind kind, string order)
    {
        await using RunningService service = await ServiceAsync(kind);
        QueueReader reader = service.App.Services.GetRequiredService<QueueReader>();
        FindingQueue queue = FindingQueue.Usual.With("sort", order);
        IReadOnlyList<FindingOfReport> rows = (await reader.ReadAsync(Viewer.Everything, queue, null, TestContext.Current.CancellationToken)).Rows;

        List<QueuePlace> places = [];
        foreach (FindingOfReport row in rows)
        {
            places.Add(await reader.PlaceAsync(Viewer.Everything, queue, row, TestContext.Current.CancellationToken));
        }

        long?[] ids = [.. rows.Select(row => (long?)row.Finding.Id)];
        Assert.Equal(6, ids.Length);
        Assert.Equal([null, .. ids[..^1]], places.Select(place => place.Previous));
        Assert.Equal([.. ids[1..], null], places.Select(place => place.Next));
        Assert.All(places, place => Assert.Equal(5, place.Others));
    }

    [Fact]
    public async Task What_was_decided_leads_on_to_the_next_and_behind_the_last_to_what_was_passed_over()
    {
        await using RunningService service = await ServiceAsync(DatabaseKind.Sqlite);
        QueueReader reader = service.App.Services.GetRequiredService<QueueReader>();
        Account account = await service.PersonAsync(Roles.Auditor);
        var auditor = new Viewer(new Actor(account.Id, account.DisplayName), []);
        long[] ids = [.. (await reader.ReadAsync(auditor, FindingQueue.Usual, null, TestContext.Current.CancellationToken)).Rows.Select(row => row.Finding.Id)];

        Assert.Equal(ids[0], await reader.FirstAsync(auditor, FindingQueue.Usual, TestContext.Current.CancellationToken));
        await DecideAsync(service, auditor, ids[1]);
        Assert.Equal(ids[2], await reader.AfterAsync(auditor, FindingQueue.Usual, ids[1], TestContext.Current.CancellationToken));
        await DecideAsync(service, auditor, ids[^1]);
        Assert.Equal(ids[0], await reader.AfterAsync(auditor, FindingQueue.Usual, ids[^1], TestContext.Current.CancellationToken));
        Assert.Null(await reader.AfterAsync(auditor, FindingQueue.Usual.With("q", "không có chữ này"), ids[0], TestContext.Current.CancellationToken));

        await using ArchiveContext archive = service.Archive();
        FindingFacets facets = await FindingFacets.OfAsync(archive, auditor, FindingQueue.Usual.With("severity", "error").Filter, TestContext.Current.CancellationToken);
        Assert.Equal(facets.Total, facets.Severities.Single(facet => facet.Value == "error").Count);
        Assert.Equal(4, facets.Severities.Sum(facet => facet.Count));
        Assert.Equal(2, facets.Units.Length);
    }

    private static async Task DecideAsync(RunningService service, Viewer viewer, long id)
    {
        await using ArchiveContext archive = service.Archive();
        int version = await archive.Findings.Where(finding => finding.Id == id).Select(finding => finding.Version).SingleAsync(TestContext.Current.CancellationToken);
        var draft = new DecisionDraft(DecisionKind.Confirm, "Tính lại", [], IsSecondOpinion: false);
        Assert.Null(await service.App.Services.GetRequiredService<DecisionDesk>().DecideAsync(viewer, id, version, draft, TestContext.Current.CancellationToken));
    }

    private static async Task<RunningService> ServiceAsync(DatabaseKind kind)
    {
        RunningService service = await RunningService.OnAsync(kind);
        await service.KeepAsync("xã Lụa Mới", "huyện Tơ Vàng", "tỉnh Nghệ An", "năm 2024", "ngày 12 tháng 12 năm 2024", Wrong);
        await service.KeepAsync("xã Khe Chàm", "huyện Mây Ngàn", "tỉnh Nghệ An", "năm 2024", "ngày 12 tháng 12 năm 2024", Wrong);
        return service;
    }
}
