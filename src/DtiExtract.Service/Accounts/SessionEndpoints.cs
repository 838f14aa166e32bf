using System.Collections.Immutable;
using System.Security.Claims;
using DtiExtract.Archive.Access;
using DtiExtract.Service.Operation;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DtiExtract.Service.Accounts;

/// <summary>Signing in and out, and who one is.</summary>
internal static class SessionEndpoints
{
    private const int MostBytes = 8192;

    /// <summary>Maps the addresses.</summary>
    public static void MapSessions(this RouteGroupBuilder api)
    {
        RouteGroupBuilder session = api.MapGroup("/session").WithTags("Session");
        session.MapPost("", BeginAsync).AllowAnonymous().RequireRateLimiting(RateLimits.SignIn).WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(MostBytes))
            .WithName("SignIn").WithExample("""{"userName":"lan","password":"bốn con voi xanh"}""").WithSummary("Signs in with user name and password; sets a cookie").ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status429TooManyRequests);
        session.MapGet("", GetAsync).WithName("GetSession").WithSummary("Who one is, what one may do and see, and the antiforgery token that changes by cookie need");
        session.MapDelete("", EndAsync).WithName("SignOut").WithSummary("Signs out");
    }

    private static async Task<Results<Ok<SessionAnswer>, ProblemHttpResult>> BeginAsync(SignIn signIn, PasswordCheck check, Sessions sessions, CurrentViewer viewer, IAntiforgery antiforgery, HttpContext http, CancellationToken cancellationToken)
    {
        if (await check.CheckAsync(signIn.UserName, signIn.Password, cancellationToken) is not { } account)
        {
            return AccountProblems.SignInRefused();
        }

        await sessions.BeginAsync(http, account.Id, "session.begin", cancellationToken);
        return TypedResults.Ok(await AnswerAsync(viewer, antiforgery, http, cancellationToken));
    }

    private static async Task<Ok<SessionAnswer>> GetAsync(CurrentViewer viewer, IAntiforgery antiforgery, HttpContext http, CancellationToken cancellationToken) =>
        TypedResults.Ok(await AnswerAsync(viewer, antiforgery, http, cancellationToken));

    private static async Task<NoContent> EndAsync(Sessions sessions, HttpContext http, CancellationToken cancellationToken)
    {
        await sessions.EndAsync(http, http.User.Actor(), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<SessionAnswer> AnswerAsync(CurrentViewer viewer, IAntiforgery antiforgery, HttpContext http, CancellationToken cancellationToken)
    {
        Viewer one = await viewer.GetAsync(cancellationToken);
        bool byCookie = http.User.Identity?.AuthenticationType == Sessions.Scheme;
        return new SessionAnswer(
            one.Actor.AccountId!,
            one.Actor.Name,
            [.. http.User.FindAll(ClaimTypes.Role).Select(role => role.Value)],
            one.Areas,
            byCookie ? antiforgery.GetAndStoreTokens(http).RequestToken : null);
    }
}

/// <summary>By what a person signs in.</summary>
/// <param name="UserName">The user name.</param>
/// <param name="Password">The password.</param>
internal sealed record SignIn(string UserName, string Password);

/// <summary>Who one is.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="DisplayName">The name that others see.</param>
/// <param name="Roles">What one may do now: for a token, as far as its scopes go.</param>
/// <param name="Areas">What one may see besides one's own reports; empty for everything.</param>
/// <param name="AntiforgeryToken">What changes carry in the header X-CSRF-Token when they come with the cookie; null for programs.</param>
internal sealed record SessionAnswer(string AccountId, string DisplayName, ImmutableArray<string> Roles, ImmutableArray<Area> Areas, string? AntiforgeryToken);
