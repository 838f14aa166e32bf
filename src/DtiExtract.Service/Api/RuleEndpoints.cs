using DtiExtract.Service.Accounts;
using DtiExtract.Service.Review;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DtiExtract.Service.Api;

/// <summary>The checks that reports are held against, and how often people found them right.</summary>
internal static class RuleEndpoints
{
    /// <summary>Maps the address.</summary>
    public static void MapRules(this RouteGroupBuilder api) => api.MapGet("/rules", ListAsync).WithTags("Findings").WithName("ListRules").WithSummary("The checks that reports are held against, and how often people found them right");

    private static async Task<Ok<RulesAnswer>> ListAsync(DecidedRules rules, CurrentViewer viewers, CancellationToken cancellationToken) =>
        TypedResults.Ok(await rules.ListAsync(await viewers.GetAsync(cancellationToken), cancellationToken));
}
