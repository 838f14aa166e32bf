using System.Text.Json;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Ingestion.Working;
using DtiExtract.Service.Tests.Api;
using DtiExtract.TestServers;
using Microsoft.Extensions.DependencyInjection;

namespace DtiExtract.Service.Tests.Ingestion.Working;

public sealed class RetryTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task What_failed_is_mined_when_it_is_tried_again(DatabaseKind kind)
    {
        using var database = new TestDatabase(kind);
        long batch;
        await using (RunningService broken = await RunningService.OnAsync(database.Options, start => start with
        {
            ChildCommand = ["/bin/sh", "-c", "kill -9 $$"],
            Configure = services => services.Configure<MiningOptions>(options => options.PauseSeconds = []),
        }))
        {
            batch = await broken.App.Services.GiveInAsync(GivenIn.Report(1), GivenIn.Report(2));
            Assert.All(await broken.App.Services.FinishedAsync(batch), upload => Assert.Equal(UploadState.Failed, upload.State));
        }

        await using RunningService mended = await RunningService.OnAsync(database.Options);
        using HttpClient administrator = await mended.ClientAsync(Roles.Administrator);
        JsonElement retried = (await administrator.SendAsync($"/api/batches/{batch}/retry", new { })).Body;

        Assert.Equal(2, retried.GetProperty("files").GetInt32());
        Assert.All(await mended.App.Services.FinishedAsync(batch), upload => Assert.Equal((UploadState.Done, 1, null), (upload.State, upload.Attempts, upload.Problems)));
        Assert.Equal(JsonValueKind.String, (await administrator.JsonAsync($"/api/batches/{batch}")).GetProperty("finishedAt").ValueKind);
    }
}
