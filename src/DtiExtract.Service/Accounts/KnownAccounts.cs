using System.Collections.Immutable;
using System.Security.Claims;
using DtiExtract.Archive.Schema;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Accounts;

/// <summary>An account that may be used, with the roles that it has now.</summary>
/// <param name="Account">The account.</param>
/// <param name="Roles">Its roles.</param>
internal sealed record KnownAccount(Account Account, ImmutableArray<string> Roles)
{
    /// <summary>The claim with the stamp that changes with the password.</summary>
    public const string StampClaim = "stamp";

    /// <summary>The account as a request carries it.</summary>
    /// <param name="scheme">By what it was let in.</param>
    /// <param name="allowed">The roles that it may act in; null for all that it has.</param>
    public ClaimsPrincipal Principal(string scheme, IEnumerable<string>? allowed = null) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, Account.Id),
            new Claim(ClaimTypes.Name, Account.DisplayName),
            new Claim(StampClaim, Account.SecurityStamp ?? string.Empty),
            .. Roles.Where(role => allowed?.Contains(role) != false).Select(role => new Claim(ClaimTypes.Role, role)),
        ],
        scheme));
}

/// <summary>Looks accounts up as they are at the moment, so that a closed account or a lost role counts at once.</summary>
/// <param name="archives">The database.</param>
internal sealed class KnownAccounts(IDbContextFactory<ArchiveContext> archives)
{
    /// <summary>The account, unless it is closed.</summary>
    public async Task<KnownAccount?> FindAsync(string id, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        Account? account = await archive.Users.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id && !one.IsClosed, cancellationToken);
        return account is null ? null : new KnownAccount(account, await RolesOfAsync(archive, id, cancellationToken));
    }

    /// <summary>The roles of an account.</summary>
    public static async Task<ImmutableArray<string>> RolesOfAsync(ArchiveContext archive, string id, CancellationToken cancellationToken)
    {
        List<string> roles = await archive.UserRoles.Where(link => link.UserId == id).Join(archive.Roles, link => link.RoleId, role => role.Id, (_, role) => role.Name!).ToListAsync(cancellationToken);
        return [.. roles.Order(StringComparer.Ordinal)];
    }
}
