using System.Text.Encodings.Web;
using DtiExtract.Archive.Schema;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DtiExtract.Service.Accounts;

/// <summary>Lets programs in by a personal token: "Authorization: Bearer dti_…". A token does what its scopes and the roles of its account both allow.</summary>
internal sealed class TokenAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    IDbContextFactory<ArchiveContext> archives,
    KnownAccounts accounts,
    TimeProvider clock) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>The name of the scheme.</summary>
    public const string Name = "token";

    private const string Bearer = "Bearer ";

    /// <inheritdoc/>
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        string? header = Request.Headers.Authorization;
        if (header is null || !header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        AccessToken? token = await FindAsync(header[Bearer.Length..].Trim());
        if (token is null || token.RevokedAt is not null || token.ExpiresAt <= clock.GetUtcNow())
        {
            return AuthenticateResult.Fail("The token is unknown, expired or taken back.");
        }

        return await accounts.FindAsync(token.AccountId, Context.RequestAborted) is { } known
            ? AuthenticateResult.Success(new AuthenticationTicket(known.Principal(Name, token.Scopes.Split(' ')), Name))
            : AuthenticateResult.Fail("The account of the token is closed.");
    }

    /// <summary>What doesn't look like a token doesn't reach the database.</summary>
    private async Task<AccessToken?> FindAsync(string written)
    {
        if (!TokenSecrets.LooksLikeOne(written))
        {
            return null;
        }

        await using ArchiveContext archive = await archives.CreateDbContextAsync(Context.RequestAborted);
        string hash = TokenSecrets.HashOf(written);
        AccessToken? token = await archive.AccessTokens.AsNoTracking().FirstOrDefaultAsync(one => one.Hash == hash, Context.RequestAborted);
        var today = new DateTimeOffset(clock.GetUtcNow().UtcDateTime.Date, TimeSpan.Zero);
        if (token is not null && (token.UsedAt is null || token.UsedAt < today))
        {
            await archive.AccessTokens.Where(one => one.Hash == hash).ExecuteUpdateAsync(change => change.SetProperty(one => one.UsedAt, today), Context.RequestAborted);
        }

        return token;
    }
}
