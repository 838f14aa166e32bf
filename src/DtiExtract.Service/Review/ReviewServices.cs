using System.Text.Json;
using System.Text.Json.Serialization;
using DtiExtract.Archive.Findings.Deciding;
using DtiExtract.Service.Api;
using DtiExtract.Service.Api.Findings;

namespace DtiExtract.Service.Review;

/// <summary>Findings, decisions, and what is written to units.</summary>
internal static class ReviewServices
{
    /// <summary>Adds them.</summary>
    /// <exception cref="InvalidOperationException">The configuration has mistakes; the message names each.</exception>
    public static void AddReview(this IServiceCollection services, IConfiguration configuration)
    {
        ReviewOptions options = configuration.GetSection(ReviewOptions.Section).Get<ReviewOptions>() ?? new ReviewOptions();
        string[] mistakes = [.. options.Mistakes()];
        if (mistakes.Length > 0)
        {
            throw new InvalidOperationException(string.Join('\n', mistakes));
        }

        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase)));
        services.AddSingleton(options);
        services.AddSingleton<FindingItems>();
        services.AddSingleton<FindingDetails>();
        services.AddSingleton<FindingExports>();
        services.AddSingleton<DecidedRules>();
    }

    /// <summary>Maps the addresses.</summary>
    public static void MapReview(this RouteGroupBuilder api)
    {
        api.MapFindings();
        api.MapRules();
        api.MapSheets();
    }
}
