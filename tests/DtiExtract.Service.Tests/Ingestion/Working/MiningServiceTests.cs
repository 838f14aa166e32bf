using System.Net.Http.Json;
using System.Text.Json;
using DtiExtract.Archive.Findings;
using DtiExtract.Archive.Reports;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Ingestion.Working;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DtiExtract.Service.Tests.Ingestion.Working;

public sealed class MiningServiceTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task What_waits_is_mined_and_each_file_has_a_state_and_a_reason(DatabaseKind kind)
    {
        var reconciler = new SeenProvinces();
        await using RunningService service = await RunningService.OnAsync(kind, start => start with { Configure = services => services.AddSingleton<IProvinceReconciler>(reconciler) });

        long batch = await service.App.Services.GiveInAsync(GivenIn.Report(1), GivenIn.Report(2), GivenIn.Report(1), []);
        List<Upload> uploads = await service.App.Services.FinishedAsync(batch);

        Assert.Equal([UploadState.Done, UploadState.Done, UploadState.Failed, UploadState.Duplicate], uploads.Select(upload => upload.State).Order());
        Assert.Equal(ProblemCode.Empty, Assert.Single(KeptProblems.Read(uploads[3].Problems)).Code);
        Assert.All(uploads, upload => Assert.Equal(1, upload.Attempts));
        await service.App.Services.WaitAsync(async archive => !await archive.TouchedProvinces.AnyAsync(TestContext.Current.CancellationToken));
        Assert.Equal([""], reconciler.Seen);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task A_file_that_kills_its_child_fails_alone_after_its_tries(DatabaseKind kind)
    {
        await using RunningService service = await RunningService.OnAsync(kind, start => start with
        {
            ChildCommand = ["/bin/sh", "-c", "kill -9 $$"],
            Configure = services => services.Configure<MiningOptions>(options => options.PauseSeconds = [0.01, 0.01]),
        });

        List<Upload> uploads = await service.App.Services.FinishedAsync(await service.App.Services.GiveInAsync(GivenIn.Report(1)));

        Upload upload = Assert.Single(uploads);
        Assert.Equal((UploadState.Failed, 3), (upload.State, upload.Attempts));
        Assert.Equal(ProblemCode.ReaderStopped, Assert.Single(KeptProblems.Read(upload.Problems)).Code);
    }

    [Fact]
    public async Task A_second_service_on_the_same_folder_is_refused_with_a_sentence()
    {
        using var database = new TestDatabase(DatabaseKind.Sqlite);
        await using RunningService first = await RunningService.OnAsync(database.Options);

        ArchiveInUseException refused = await Assert.ThrowsAsync<ArchiveInUseException>(() => RunningService.OnAsync(database.Options));

        Assert.StartsWith("Một dịch vụ khác đang chạy trên kho", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task The_status_says_what_the_node_is_and_how_its_children_are_kept(DatabaseKind kind)
    {
        await using RunningService service = await RunningService.OnAsync(kind);
        using HttpClient client = await service.ClientAsync(Roles.Analyst);

        JsonElement status = await client.GetFromJsonAsync<JsonElement>("/api/status", TestContext.Current.CancellationToken);

        Assert.Equal("all", status.GetProperty("role").GetString());
        Assert.Equal(0, status.GetProperty("uploads").GetProperty("waiting").GetInt32());
        Assert.StartsWith("Mỗi tệp được đọc trong một tiến trình con", status.GetProperty("children").GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task The_administrator_has_reports_mined_again_and_sees_how_far_it_is(DatabaseKind kind)
    {
        await using RunningService service = await RunningService.OnAsync(kind);
        await service.App.Services.FinishedAsync(await service.App.Services.GiveInAsync(GivenIn.Report(1), GivenIn.Report(2)));
        using HttpClient client = await service.ClientAsync(Roles.Administrator);

        using HttpResponseMessage begun = await client.PostAsJsonAsync("/api/remine", new { year = 2024 }, TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.Accepted, begun.StatusCode);
        await service.App.Services.WaitAsync(async _ => (await client.GetFromJsonAsync<JsonElement>(begun.Headers.Location, TestContext.Current.CancellationToken)).GetProperty("mined").GetInt32() == 2);
        await using ArchiveContext archive = service.Archive();
        Assert.All(await archive.Reports.ToListAsync(TestContext.Current.CancellationToken), report => Assert.Equal(2, report.Version));
        Assert.Contains(await archive.AuditEntries.ToListAsync(TestContext.Current.CancellationToken), entry => entry.Action == "reports.remine");
    }

    private sealed class SeenProvinces : IProvinceReconciler
    {
        public List<string> Seen { get; } = [];

        public Task ReconcileAsync(string province, CancellationToken cancellationToken)
        {
            Seen.Add(province);
            return Task.CompletedTask;
        }
    }
}
