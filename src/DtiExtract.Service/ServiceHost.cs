using DtiExtract.Archive;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Api;
using DtiExtract.Service.Demonstration;
using DtiExtract.Service.Ingestion.Receiving;
using DtiExtract.Service.Ingestion.Working;
using DtiExtract.Service.Jobs;
using DtiExtract.Service.Operation;
using DtiExtract.Service.Review;
using DtiExtract.Service.Screens;
using DtiExtract.Service.Screens.Findings;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service;

/// <summary>Puts a node together.</summary>
public static class ServiceHost
{
    /// <summary>The prefix of environment variables: DTI_Mining__Children sets Mining:Children.</summary>
    public const string VariablePrefix = "DTI_";

    /// <summary>Builds a node that has not been started yet.</summary>
    public static WebApplication Build(ServiceStart start)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddEnvironmentVariables(VariablePrefix).AddInMemoryCollection(start.Settings);
        builder.WebHost.UseUrls([.. start.Urls]);
        builder.ConfigureServer(start);
        builder.Services.AddSingleton(start);
        builder.Services.AddSingleton(start.Rules);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddArchive(start.Archive);
        builder.Services.AddArchiveOwner(start);
        builder.Services.AddAccounts(builder.Configuration);
        builder.Services.AddReceiving(builder.Configuration);
        builder.Services.AddReportApi();
        builder.Services.AddSearchApi(builder.Configuration);
        builder.Services.AddReview(builder.Configuration);
        builder.Services.AddAnalysis();
        builder.Services.AddMining(builder.Configuration);
        builder.Services.AddMiningLoop(start);
        builder.Services.AddJobs(start);
        builder.Services.AddOperation();
        builder.Services.AddScreens();
        builder.Services.AddDemonstration(start);
        builder.Services.AddFindingScreens(builder.Configuration);
        start.Configure?.Invoke(builder.Services);

        WebApplication app = builder.Build();
        app.UseOperation();
        app.UseScreens();
        app.UseAccounts();
        app.UseDemonstration();
        RouteGroupBuilder api = app.MapGroup("/api").RequireAuthorization();
        api.MapReportApi();
        api.MapSearchApi();
        api.MapReview();
        api.MapAnalysis();
        api.MapMining();
        app.MapOperation();
        app.MapAccounts(api);
        app.MapScreens();
        app.MapPagePictures();
        return app;
    }

    /// <summary>Brings the database up to date and starts the node.</summary>
    public static async Task StartAsync(WebApplication app, CancellationToken cancellationToken)
    {
        await using (ArchiveContext archive = await app.Services.GetRequiredService<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync(cancellationToken))
        {
            await ArchiveDatabase.MigrateAsync(archive, cancellationToken);
        }

        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch
        {
            // What has been started goes on until it is stopped, though something after it could not be started.
            await app.StopAsync(CancellationToken.None);
            throw;
        }
    }
}
