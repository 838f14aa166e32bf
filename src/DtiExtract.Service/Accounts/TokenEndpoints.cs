using System.Collections.Immutable;
using System.Security.Claims;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Api;
using DtiExtract.Service.Operation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DtiExtract.Service.Accounts;

/// <summary>One's own tokens for programs.</summary>
internal static class TokenEndpoints
{
    /// <summary>Maps the addresses.</summary>
    public static void MapTokens(this RouteGroupBuilder api)
    {
        RouteGroupBuilder tokens = api.MapGroup("/tokens").WithTags("Tokens");
        tokens.MapGet("", ListAsync).WithName("ListTokens").WithSummary("One's own tokens, without their secrets");
        tokens.MapPost("", CreateAsync).RequireAuthorization(Policies.InPerson).WithName("CreateToken").WithExample("""{"name":"máy thống kê","scopes":["analyst"],"days":90}""").WithSummary("Makes a token; its secret is shown this once. Only for who signed in in person").ProducesProblem(StatusCodes.Status400BadRequest);
        tokens.MapDelete("/{id:long}", RevokeAsync).WithName("RevokeToken").WithSummary("Takes a token back").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Ok<Page<TokenAnswer>>> ListAsync(ClaimsPrincipal person, AccountTokens tokens, CancellationToken cancellationToken) =>
        TypedResults.Ok(new Page<TokenAnswer>(await tokens.ListAsync(person.AccountId(), cancellationToken), null));

    private static async Task<Results<Created<TokenWithSecret>, ProblemHttpResult>> CreateAsync(NewToken wanted, ClaimsPrincipal person, AccountTokens tokens, CancellationToken cancellationToken) =>
        await tokens.CreateAsync(person, wanted, cancellationToken) switch
        {
            ({ } made, _) => TypedResults.Created($"/api/tokens/{made.Token.Id}", made),
            (_, var mistake) => Problems.Of(StatusCodes.Status400BadRequest, mistake.Code, mistake.Sentence),
        };

    private static async Task<Results<NoContent, NotFound>> RevokeAsync(long id, ClaimsPrincipal person, AccountTokens tokens, CancellationToken cancellationToken) =>
        await tokens.RevokeAsync(person.Actor(), id, cancellationToken) ? TypedResults.NoContent() : TypedResults.NotFound();
}

/// <summary>A token to be made.</summary>
/// <param name="Name">What the person calls it.</param>
/// <param name="Scopes">What it may do: roles that the account has.</param>
/// <param name="Days">For how many days it holds.</param>
internal sealed record NewToken(string Name, ImmutableArray<string> Scopes, int Days);

/// <summary>A token as it is shown.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Name">What the person called it.</param>
/// <param name="Scopes">What it may do.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="ExpiresAt">Until when it holds.</param>
/// <param name="UsedAt">The day on which it was last used.</param>
/// <param name="RevokedAt">When it was taken back.</param>
internal sealed record TokenAnswer(long Id, string Name, ImmutableArray<string> Scopes, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt, DateTimeOffset? UsedAt, DateTimeOffset? RevokedAt)
{
    /// <summary>Shows a token.</summary>
    public static TokenAnswer Of(AccessToken token) => new(token.Id, token.Name, [.. token.Scopes.Split(' ')], token.CreatedAt, token.ExpiresAt, token.UsedAt, token.RevokedAt);
}

/// <summary>A new token.</summary>
/// <param name="Token">The token.</param>
/// <param name="Secret">What programs send: "Authorization: Bearer dti_…"; shown this once.</param>
internal sealed record TokenWithSecret(TokenAnswer Token, string Secret);
