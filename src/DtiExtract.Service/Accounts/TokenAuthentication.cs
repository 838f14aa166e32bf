using System.Security.Claims;
using System.Text.Encodings.Web;
using DtiExtract.Archive.Schema;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DtiExtract.Service.Accounts;

/// <summary>Lets programs in by a personal token: "Authorization: Bearer dti_…". A token does what its scopes and the roles of its account both allow.</summary>
internal sealed class TokenAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, IDbContextFactory<ArchiveContext> archives, TimeProvider clock)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
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

        await using ArchiveContext archive = await archives.CreateDbContextAsync(Context.RequestAborted);
        string hash = TokenSecrets.HashOf(header[Bearer.Length..].Trim());
        AccessToken? token = await archive.AccessTokens.AsNoTracking().FirstOrDefaultAsync(one => one.Hash == hash, Context.RequestAborted);
        if (token is null || token.RevokedAt is not null || token.ExpiresAt <= clock.GetUtcNow())
        {
            return AuthenticateResult.Fail("The token is unknown, expired or taken back.");
        }

        Account? account = await archive.Users.AsNoTracking().FirstOrDefaultAsync(one => one.Id == token.AccountId && !one.IsClosed, Context.RequestAborted);
        if (account is null)
        {
            return AuthenticateResult.Fail("The account of the token is closed.");
        }

        string[] roles = await archive.UserRoles.Where(link => link.UserId == account.Id).Join(archive.Roles, link => link.RoleId, role => role.Id, (_, role) => role.Name!).ToArrayAsync(Context.RequestAborted);
        return AuthenticateResult.Success(new AuthenticationTicket(Principal(account, roles.Intersect(token.Scopes.Split(' '), StringComparer.Ordinal)), Name));
    }

    private static ClaimsPrincipal Principal(Account account, IEnumerable<string> roles) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, account.Id), new Claim(ClaimTypes.Name, account.DisplayName), .. roles.Select(role => new Claim(ClaimTypes.Role, role))],
        Name));
}
