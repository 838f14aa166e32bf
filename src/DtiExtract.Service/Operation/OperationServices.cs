using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using DtiExtract.Service.Operation.Health;
using DtiExtract.Service.Operation.Metrics;

namespace DtiExtract.Service.Operation;

/// <summary>What the people who run the service need: health, metrics, and what the API looks like.</summary>
internal static class OperationServices
{
    /// <summary>Where Swagger UI is.</summary>
    public const string SwaggerPath = "/swagger";

    /// <summary>Adds them.</summary>
    public static void AddOperation(this IServiceCollection services)
    {
        ProblemAnswers.Add(services);
        ApiDocument.Add(services);
        services.AddSingleton<IReadinessCheck, DatabaseReadiness>();
        services.AddSingleton<IReadinessCheck, FolderReadiness>();
        services.AddSingleton<ServiceMetrics>();
        services.AddSingleton<MetricStore>();
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            json.SerializerOptions.RespectNullableAnnotations = true;
            json.SerializerOptions.RespectRequiredConstructorParameters = true;
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
        });
    }

    /// <summary>What stands around every request.</summary>
    public static void UseOperation(this WebApplication app)
    {
        // Listening begins before the first request; the meters of the service must be there to be asked.
        _ = app.Services.GetRequiredService<MetricStore>();
        _ = app.Services.GetRequiredService<ServiceMetrics>();
        app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        app.UseHostFiltering();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseSwaggerUI(page =>
        {
            page.RoutePrefix = SwaggerPath[1..];
            page.DocumentTitle = "DtiExtract API";
            page.SwaggerEndpoint($"/openapi/{ApiDocument.Name}.json", "DtiExtract");
        });
    }

    /// <summary>Maps the addresses.</summary>
    public static void MapOperation(this WebApplication app)
    {
        app.MapOpenApi();
        app.MapHealth();
        app.MapMetrics();
    }
}
