using System.Net;
using System.Text.Json;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Findings.Deciding;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Accounts;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DtiExtract.Service.Tests.Api;

public sealed class DecisionTests
{
    private static readonly string[] Wrong =
    [
        "Văn bản đi: 412/500 văn bản được ký số, đạt 98,4%.",
        "Hồ sơ trực tuyến: 121/164 hồ sơ, đạt 93,8%.",
        "Hộ có Internet cáp quang là 418/1.026 hộ, tỷ lệ 90,8%.",
    ];

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task A_decision_needs_the_version_that_was_seen_and_a_reason(DatabaseKind kind)
    {
        await using RunningService service = await ServiceAsync(kind);
        using HttpClient auditor = await service.ClientAsync(Roles.Auditor);
        using HttpClient analyst = await service.ClientAsync(Roles.Analyst);
        using HttpClient stranger = await service.ClientAsync(Roles.Auditor, new Area("tỉnh Thanh Hóa", null));
        (string address, int version) = await FirstAsync(auditor);
        var confirm = new { kind = "confirm", reason = "Đã đối chiếu" };

        Assert.Equal(HttpStatusCode.Forbidden, (await analyst.SendAsync(address, confirm, version)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.SendAsync(address, confirm, version)).Status);
        Assert.Equal(HttpStatusCode.PreconditionRequired, (await auditor.SendAsync(address, confirm)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await auditor.SendAsync(address, new { kind = "confirm", reason = " " }, version)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await auditor.SendAsync(address, new { kind = "praise", reason = "x" }, version)).Status);
        (HttpStatusCode status, JsonElement decided) = await auditor.SendAsync(address, confirm, version);
        Assert.Equal((HttpStatusCode.OK, "confirmed"), (status, decided.Text("finding", "status")));
        (HttpStatusCode late, JsonElement problem) = await auditor.SendAsync(address, new { kind = "dismiss", reason = "Không sai" }, version);
        Assert.Equal((HttpStatusCode.PreconditionFailed, "stale", "confirmed"), (late, problem.Text("code"), problem.Text("current", "finding", "status")));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task An_undo_is_a_decision_that_brings_back_the_state_before(DatabaseKind kind)
    {
        await using RunningService service = await ServiceAsync(kind);
        using HttpClient auditor = await service.ClientAsync(Roles.Auditor);
        (string address, int version) = await FirstAsync(auditor);
        string figure = (await auditor.AskAsync("/api/findings")).Items("items")[0].Items("repairs") is [var repair, ..] ? repair.Items("changes")[0].Text("figure")! : "f1";

        Assert.Equal(HttpStatusCode.Conflict, (await auditor.SendAsync(address, new { kind = "undo", reason = "Nhầm" }, version)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await auditor.SendAsync(address, new { kind = "correct", reason = "Sai" }, version)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await auditor.SendAsync(address, Correct("f999"), version)).Status);
        Assert.Equal("confirmed", (await auditor.SendAsync(address, new { kind = "confirm", reason = "Sai thật" }, version)).Body.Text("finding", "status"));
        Assert.Equal("corrected", (await auditor.SendAsync(address, Correct(figure), version + 1)).Body.Text("finding", "status"));
        Assert.Equal("confirmed", (await auditor.SendAsync(address, new { kind = "undo", reason = "Nhầm" }, version + 2)).Body.Text("finding", "status"));
        JsonElement last = (await auditor.SendAsync(address, new { kind = "undo", reason = "Nhầm nữa" }, version + 3)).Body;
        Assert.Equal("open", last.Text("finding", "status"));
        Assert.Equal(["open>confirmed", "confirmed>corrected", "corrected>confirmed", "confirmed>open"], last.Items("decisions").Select(one => $"{one.Text("before")}>{one.Text("after")}"));
        Assert.Equal(82.4m, last.Items("decisions")[1].Items("corrections")[0].At("value").GetDecimal());
        await using ArchiveContext archive = service.Archive();
        Assert.Equal(4, await archive.AuditEntries.CountAsync(entry => entry.Action == "finding.decide", TestContext.Current.CancellationToken));

        static object Correct(string figure) => new { kind = "correct", reason = "Tính lại", corrections = new[] { new { figure, field = "percent", value = 82.4m } } };
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task A_second_opinion_is_another_persons_and_may_be_required(DatabaseKind kind)
    {
        await using RunningService service = await ServiceAsync(kind, secondOpinion: true);
        using HttpClient first = await service.ClientAsync(Roles.Auditor);
        using HttpClient second = await service.ClientAsync(Roles.Auditor);
        (string address, int version) = await FirstAsync(first);
        var seconded = new { kind = "confirm", reason = "Đồng ý", secondOpinion = true };

        Assert.Equal(HttpStatusCode.Conflict, (await second.SendAsync(address, seconded, version)).Status);
        JsonElement decided = (await first.SendAsync(address, new { kind = "confirm", reason = "Sai" }, version)).Body;
        Assert.True(decided.At("finding", "awaitsSecondOpinion").GetBoolean());
        Assert.All((await first.AskAsync("/api/rules")).Items("items"), rule => Assert.Equal(0, rule.At("confirmed").GetInt32()));
        Assert.Equal("samePerson", (await first.SendAsync(address, seconded, version + 1)).Body.Text("code"));
        JsonElement settled = (await second.SendAsync(address, seconded, version + 1)).Body;
        Assert.False(settled.At("finding", "awaitsSecondOpinion").GetBoolean());
        JsonElement rule = Assert.Single((await first.AskAsync("/api/rules")).Items("items"), one => one.At("confirmed").GetInt32() > 0);
        Assert.Equal((3, 2, 1d, 0.2065), (rule.At("found").GetInt32(), rule.At("open").GetInt32(), rule.At("precision", "precision").GetDouble(), rule.At("precision", "low").GetDouble()));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Many_findings_are_decided_of_as_they_were_seen_and_taken_back_together(DatabaseKind kind)
    {
        await using RunningService service = await ServiceAsync(kind);
        using HttpClient auditor = await service.ClientAsync(Roles.Auditor);
        (string address, int version) = await FirstAsync(auditor);
        await auditor.SendAsync(address, new { kind = "confirm", reason = "Sai" }, version);
        JsonElement preview = (await auditor.SendAsync("/api/findings/decisions?preview=true", new { filter = new { type = "percent-mismatch" } })).Body;
        Assert.Equal((3, 0), (preview.At("findings").GetInt32(), preview.At("decided").GetInt32()));
        string bulk = preview.Text("bulkId")!;

        // Another one is decided of, and another report comes in, before the person goes on.
        JsonElement other = (await auditor.AskAsync("/api/findings?status=open")).Items("items")[0];
        await auditor.SendAsync($"/api/findings/{other.At("id").GetInt64()}/decisions", new { kind = "confirm", reason = "Sai" }, other.At("version").GetInt32());
        await service.KeepAsync("xã Khe Chàm", "huyện Mây Ngàn", "tỉnh Nghệ An", "năm 2024", "ngày 12 tháng 12 năm 2024", Wrong[0]);
        (HttpStatusCode status, JsonElement done) = await auditor.SendAsync("/api/findings/decisions", new { bulkId = bulk, kind = "dismiss", reason = "Làm tròn theo mẫu cũ" });
        Assert.Equal((HttpStatusCode.OK, 2), (status, done.At("decided").GetInt32()));
        Assert.Equal([other.At("id").GetInt64()], done.Items("skipped").Select(id => id.GetInt64()));
        Assert.Equal(HttpStatusCode.Conflict, (await auditor.SendAsync("/api/findings/decisions", new { bulkId = bulk, kind = "dismiss", reason = "Lần nữa" })).Status);

        await using ArchiveContext archive = service.Archive();
        Assert.Equal([FindingStatus.Open, FindingStatus.Confirmed], (await archive.Decisions.Where(one => one.BulkId == bulk).Select(one => one.Before).ToListAsync(TestContext.Current.CancellationToken)).Order());
        JsonElement undone = (await auditor.SendAsync($"/api/findings/decisions/{bulk}/undo", new { reason = "Nhầm mẫu" })).Body;
        Assert.Equal(2, undone.At("decided").GetInt32());
        JsonElement counts = await auditor.AskAsync("/api/findings/counts");
        Assert.Equal((2, 2), (counts.At("byStatus", "open").GetInt32(), counts.At("byStatus", "confirmed").GetInt32()));
        Assert.Equal(HttpStatusCode.Conflict, (await auditor.SendAsync($"/api/findings/decisions/{bulk}/undo", new { reason = "Lần nữa" })).Status);
        Assert.Equal(["finding.decide-many", "finding.undo-many"], await archive.AuditEntries.Where(entry => entry.Action.EndsWith("-many")).OrderBy(entry => entry.Number).Select(entry => entry.Action).ToListAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<RunningService> ServiceAsync(DatabaseKind kind, bool secondOpinion = false)
    {
        RunningService service = await RunningService.OnAsync(kind, start => start with { Configure = services => services.AddSingleton(new ReviewOptions { RequireSecondOpinion = secondOpinion }) });
        await service.KeepAsync("xã Lụa Mới", "huyện Tơ Vàng", "tỉnh Nghệ An", "năm 2024", "ngày 12 tháng 12 năm 2024", Wrong);
        return service;
    }

    private static async Task<(string Address, int Version)> FirstAsync(HttpClient client)
    {
        JsonElement first = (await client.AskAsync("/api/findings")).Items("items")[0];
        return ($"/api/findings/{first.At("id").GetInt64()}/decisions", first.At("version").GetInt32());
    }
}
