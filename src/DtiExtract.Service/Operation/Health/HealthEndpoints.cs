using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DtiExtract.Service.Operation.Health;

/// <summary>Whether the node lives, and whether it may be given work.</summary>
internal static partial class HealthEndpoints
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly Wording NoAnswer = new("Không trả lời kịp.", "It did not answer in time, or failed.");

    /// <summary>Maps the addresses.</summary>
    public static void MapHealth(this WebApplication app)
    {
        RouteGroupBuilder health = app.MapGroup("/health").WithTags("Operation");
        health.MapGet("/live", () => TypedResults.Ok()).WithName("IsLive").WithSummary("Whether the node lives");
        health.MapGet("/ready", ReadyAsync).WithName("IsReady").WithSummary("Whether the node may be given work, and if not, why").Produces<Readiness>(StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<JsonHttpResult<Readiness>> ReadyAsync(IEnumerable<IReadinessCheck> checks, ILogger<Readiness> log, CancellationToken cancellationToken)
    {
        Task<ReadinessPart>[] looks = [.. checks.Select(check => LookAsync(check, log, cancellationToken))];
        ImmutableArray<ReadinessPart> parts = [.. await Task.WhenAll(looks)];
        bool isReady = parts.All(part => part.IsReady);
        return TypedResults.Json(new Readiness(isReady, parts), statusCode: isReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<ReadinessPart> LookAsync(IReadinessCheck check, ILogger log, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            Wording? fault = await check.FindFaultAsync(patience.Token);
            return new ReadinessPart(check.Name, fault is null, fault?.Vietnamese, fault?.English);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            NotReady(log, check.Name, e);
            return new ReadinessPart(check.Name, IsReady: false, NoAnswer.Vietnamese, NoAnswer.English);
        }
    }

    [LoggerMessage(EventId = 5001, Level = LogLevel.Warning, Message = "The check {Check} failed")]
    private static partial void NotReady(ILogger log, string check, Exception exception);
}

/// <summary>Whether the node may be given work.</summary>
/// <param name="IsReady">Whether all is in order.</param>
/// <param name="Parts">What was looked at.</param>
internal sealed record Readiness(bool IsReady, ImmutableArray<ReadinessPart> Parts);

/// <summary>Something that was looked at.</summary>
/// <param name="Name">What.</param>
/// <param name="IsReady">Whether it is in order.</param>
/// <param name="Fault">What is missing, in Vietnamese.</param>
/// <param name="English">What is missing, in English.</param>
internal sealed record ReadinessPart(string Name, bool IsReady, string? Fault, string? English);
