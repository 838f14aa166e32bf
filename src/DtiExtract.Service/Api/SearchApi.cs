using DtiExtract.Archive.Searching;

namespace DtiExtract.Service.Api;

/// <summary>Searching passages and figures.</summary>
internal static class SearchApi
{
    /// <summary>Adds what searches, and writes what was found.</summary>
    public static void AddSearchApi(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSearch(configuration.GetSection("Search").Bind);
        services.AddScoped<FigureExporter>();
    }

    /// <summary>Maps the addresses.</summary>
    public static void MapSearchApi(this RouteGroupBuilder api)
    {
        SearchEndpoints.MapSearch(api);
        FigureEndpoints.MapFigures(api);
    }
}
