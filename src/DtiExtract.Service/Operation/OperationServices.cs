namespace DtiExtract.Service.Operation;

/// <summary>What the people who run the service need: health, metrics, and what the API looks like.</summary>
internal static class OperationServices
{
    /// <summary>Adds them.</summary>
    public static void AddOperation(this IServiceCollection services, IConfiguration configuration)
    {
        _ = configuration;
        services.AddProblemDetails();
    }

    /// <summary>What stands around every request.</summary>
    public static void UseOperation(this WebApplication app) => app.UseExceptionHandler();

    /// <summary>Maps the addresses.</summary>
    public static void MapOperation(this WebApplication app, RouteGroupBuilder api)
    {
        _ = api;
        app.MapGet("/health/live", () => TypedResults.Ok());
    }
}
