using System.Collections.Immutable;
using System.Security.Claims;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Auditing;
using DtiExtract.Archive.Schema;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Accounts;

/// <summary>Makes tokens for programs and takes them back: all of a change with its entry in the audit trail, or none.</summary>
internal sealed class AccountTokens(ArchiveContext archive, AuditTrail trail, TimeProvider clock)
{
    /// <summary>Days for which a token holds at most.</summary>
    public const int LongestDays = 366;

    private const int MostTokens = 50;

    private static readonly Wording BadToken = new(
        $"Mã truy cập cần tên (dài nhất {AccountMistakes.LongestName} chữ), phạm vi nằm trong các vai trò của tài khoản và hạn dùng từ 1 đến {LongestDays} ngày.",
        $"A token has a name (of at most {AccountMistakes.LongestName} letters), scopes among the roles of the account, and holds from 1 to {LongestDays} days.");

    private static readonly Wording TooMany = new($"Tài khoản đã có {MostTokens} mã truy cập còn hạn; hãy thu hồi bớt.", $"The account has {MostTokens} tokens that hold; take some back.");

    /// <summary>The tokens of an account, the newest first, without their secrets.</summary>
    public async Task<ImmutableArray<TokenAnswer>> ListAsync(string accountId, CancellationToken cancellationToken)
    {
        List<AccessToken> tokens = await archive.AccessTokens.AsNoTracking().Where(token => token.AccountId == accountId).OrderByDescending(token => token.Id).Take(2 * MostTokens).ToListAsync(cancellationToken);
        return [.. tokens.Select(TokenAnswer.Of)];
    }

    /// <summary>Makes a token for a person who signed in.</summary>
    /// <returns>The token with its secret; or why there is none.</returns>
    public async Task<(TokenWithSecret? Made, (string Code, Wording Sentence) Mistake)> CreateAsync(ClaimsPrincipal person, NewToken wanted, CancellationToken cancellationToken)
    {
        string name = wanted.Name.Trim();
        if (name.Length is 0 or > AccountMistakes.LongestName || wanted.Days is < 1 or > LongestDays || wanted.Scopes.IsDefaultOrEmpty || !wanted.Scopes.All(person.IsInRole))
        {
            return (null, ("bad-token", BadToken));
        }

        DateTimeOffset now = clock.GetUtcNow();
        string id = person.AccountId();
        if (await archive.AccessTokens.CountAsync(token => token.AccountId == id && token.RevokedAt == null && token.ExpiresAt > now, cancellationToken) >= MostTokens)
        {
            return (null, ("too-many-tokens", TooMany));
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
        return (new TokenWithSecret(TokenAnswer.Of(made), secret), default);
    }

    /// <summary>Takes a token of one's own back; whether there was one.</summary>
    public async Task<bool> RevokeAsync(Actor owner, long id, CancellationToken cancellationToken)
    {
        DateTimeOffset now = clock.GetUtcNow();
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        int revoked = await archive.AccessTokens.Where(token => token.Id == id && token.AccountId == owner.AccountId && token.RevokedAt == null).ExecuteUpdateAsync(change => change.SetProperty(token => token.RevokedAt, now), cancellationToken);
        if (revoked == 0)
        {
            return false;
        }

        await trail.AddAsync(archive, owner, "token.revoke", $"token/{id}", new { }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }
}
