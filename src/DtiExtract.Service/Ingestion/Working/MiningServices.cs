using DtiExtract.Archive.Findings;
using DtiExtract.Archive.Reports;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Children;
using DtiExtract.Service.Operation.Health;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace DtiExtract.Service.Ingestion.Working;

/// <summary>Mining, with children; as a part of a node, or of a command that needs no node.</summary>
public static class MiningServices
{
    /// <summary>Adds what mines originals of the archive. The archive, the rules and a <see cref="ServiceStart"/> are there already.</summary>
    public static void AddMining(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<MiningOptions>().Bind(configuration.GetSection(MiningOptions.Section)).ValidateOnStart();
        services.TryAddSingleton<IValidateOptions<MiningOptions>, MiningOptionsValidator>();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<MiningOptions>>().Value);
        services.AddSingleton(provider => new RetryPolicy(provider.GetRequiredService<MiningOptions>().PauseSeconds));
        services.AddSingleton<ChildPool>();
        services.AddSingleton<MinerInForce>();
        services.AddSingleton<UploadMiner>();
        services.AddSingleton(provider => new Reminer(
            provider.GetRequiredService<IDbContextFactory<ArchiveContext>>(),
            provider.GetRequiredService<UploadMiner>(),
            provider.GetRequiredService<ChildPool>(),
            provider.GetRequiredService<MinerInForce>(),
            provider.GetRequiredService<ReportKeeper>(),
            provider.GetRequiredService<MinerVersions>(),
            provider.GetRequiredService<ProvinceMarks>()));
    }

    /// <summary>Makes sure that nobody else works on the archive. It comes before all that changes the archive when the node starts.</summary>
    internal static void AddArchiveOwner(this IServiceCollection services, ServiceStart start)
    {
        if (start.Role != ServiceRole.Web)
        {
            services.AddHostedService<ArchiveOwner>();
        }
    }

    /// <summary>Adds the loop that mines what waits, where the node is there for that.</summary>
    internal static void AddMiningLoop(this IServiceCollection services, ServiceStart start)
    {
        if (start.Role != ServiceRole.Web)
        {
            services.AddHostedService<MiningService>();
            services.AddSingleton<IReadinessCheck, ChildReadiness>();
        }
    }

    /// <summary>Maps the addresses.</summary>
    internal static void MapMining(this RouteGroupBuilder api)
    {
        StatusEndpoints.Map(api);
        RemineEndpoints.Map(api);
    }
}
