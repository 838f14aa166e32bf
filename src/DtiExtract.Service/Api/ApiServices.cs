using DtiExtract.Service.Ingestion.Checking;

namespace DtiExtract.Service.Api;

/// <summary>Batches, reports, drafts and catalogues.</summary>
internal static class ApiServices
{
    /// <summary>Adds what they need.</summary>
    public static void AddReportApi(this IServiceCollection services)
    {
        services.AddSingleton<BatchView>();
        services.AddSingleton<BatchProgress>();
        services.AddSingleton<BatchRetry>();
        services.AddScoped<BatchQueries>();
        services.AddSingleton<UnitSuggestions>();
        services.AddSingleton<ReportLists>();
        services.AddSingleton<DraftChecker>();
    }

    /// <summary>Maps them.</summary>
    public static void MapReportApi(this RouteGroupBuilder api)
    {
        api.MapBatches();
        api.MapReports();
        api.MapDrafts();
        api.MapCatalogues();
    }
}
