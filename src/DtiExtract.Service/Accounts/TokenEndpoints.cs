using System.Collections.Immutable;
using System.Security.Claims;
using DtiExtract.Archive.Auditing;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Api;
using DtiExtract.Service.Operation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Accounts;

/// <summary>One's own tokens for programs.</summary>
internal static class TokenEndpoints
{
    private const int LongestDays = 366;
    private const int MostTokens = 50;

    private static readonly Wording BadToken = new(
        $"Mã truy cập cần tên (dài nhất {AccountMistakes.LongestName} chữ), phạm vi nằm trong các vai trò của tài khoản và hạn dùng từ 1 đến {LongestDays} ngày.",
        $"A token has a name (of at most {AccountMistakes.LongestName} letters), scopes among the roles of the account, and holds from 1 to {LongestDays} days.");

    private static readonly Wording TooMany = new($"Tài khoản đã có {MostTokens} mã truy cập còn hạn; hãy thu hồi bớt.", $"The account has {MostTokens} tokens that hold; take some back.");

    /// <summary>Maps the addresses.</summary>
    public static void MapTokens(this RouteGroupBuilder api)
    {
        RouteGroupBuilder tokens = api.MapGroup("/tokens").WithTags("Tokens");
        tokens.MapGet("", ListAsync).WithName("ListTokens").WithSummary("One's own tokens, without their secrets");
        tokens.MapPost("", CreateAsync).RequireAuthorization(Policies.InPerson).WithName("CreateToken").WithExample("""{"name":"máy thống kê","scopes":["analyst"],"days":90}""").WithSummary("Makes a token; its secret is shown this once. Only for who signed in in person").ProducesProblem(StatusCodes.Status400BadRequest);
        tokens.MapDelete("/{id:long}", RevokeAsync).WithName("RevokeToken").WithSummary("Takes a token back").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Ok<Page<TokenAnswer>>> ListAsync(ClaimsPrincipal person, ArchiveContext archive, CancellationToken cancellationToken)
    {
        string id = person.AccountId();
        List<AccessToken> tokens = await archive.AccessTokens.AsNoTracking().Where(token => token.AccountId == id).OrderByDescending(token => token.Id).Take(2 * MostTokens).ToListAsync(cancellationToken);
        return TypedResults.Ok(new Page<TokenAnswer>([.. tokens.Select(TokenAnswer.Of)], null));
    }

    private static async Task<Results<Created<TokenWithSecret>, ProblemHttpResult>> CreateAsync(NewToken wanted, ClaimsPrincipal person, ArchiveContext archive, AuditTrail trail, TimeProvider clock, CancellationToken cancellationToken)
    {
        string name = wanted.Name.Trim();
        if (name.Length is 0 or > AccountMistakes.LongestName || wanted.Days is < 1 or > LongestDays || wanted.Scopes.IsDefaultOrEmpty || !wanted.Scopes.All(person.IsInRole))
        {
            return Problems.Of(StatusCodes.Status400BadRequest, "bad-token", BadToken);
        }

        DateTimeOffset now = clock.GetUtcNow();
        string id = person.AccountId();
        if (await archive.AccessTokens.CountAsync(token => token.AccountId == id && token.RevokedAt == null && token.ExpiresAt > now, cancellationToken) >= MostTokens)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, "too-many-tokens", TooMany);
        }

        string secret = TokenSecrets.New();
        var made = new AccessToken
        {
            AccountId = id,
            Name = name,
            Hash = TokenSecrets.HashOf(secret),
            Scopes = string.Join(' ', wanted.Scopes.Distinct(StringComparer.Ordinal)),
            CreatedAt = now,
            ExpiresAt = now.AddDays(wanted.Days),
        };
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        archive.AccessTokens.Add(made);
        await archive.SaveChangesAsync(cancellationToken);
        await trail.AddAsync(archive, person.Actor(), "token.create", $"token/{made.Id}", new { made.Name, made.Scopes, made.ExpiresAt }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return TypedResults.Created($"/api/tokens/{made.Id}", new TokenWithSecret(TokenAnswer.Of(made), secret));
    }

    private static async Task<Results<NoContent, NotFound>> RevokeAsync(long id, ClaimsPrincipal person, ArchiveContext archive, AuditTrail trail, TimeProvider clock, CancellationToken cancellationToken)
    {
        string owner = person.AccountId();
        DateTimeOffset now = clock.GetUtcNow();
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        int revoked = await archive.AccessTokens.Where(token => token.Id == id && token.AccountId == owner && token.RevokedAt == null).ExecuteUpdateAsync(change => change.SetProperty(token => token.RevokedAt, now), cancellationToken);
        if (revoked == 0)
        {
            return TypedResults.NotFound();
        }

        await trail.AddAsync(archive, person.Actor(), "token.revoke", $"token/{id}", new { }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return TypedResults.NoContent();
    }
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
