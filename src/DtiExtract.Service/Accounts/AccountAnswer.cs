using System.Collections.Immutable;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Schema;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Accounts;

/// <summary>An account as it is shown.</summary>
/// <param name="Id">Its number.</param>
/// <param name="UserName">The name to sign in by.</param>
/// <param name="DisplayName">The name that others see.</param>
/// <param name="Roles">What it may do.</param>
/// <param name="Areas">What it may see besides its own reports; empty for everything.</param>
/// <param name="IsClosed">Whether it was closed.</param>
internal sealed record AccountAnswer(string Id, string UserName, string DisplayName, ImmutableArray<string> Roles, ImmutableArray<Area> Areas, bool IsClosed)
{
    /// <summary>Shows accounts, with one question for all their roles and one for all their areas.</summary>
    public static async Task<ImmutableArray<AccountAnswer>> OfAsync(ArchiveContext archive, IReadOnlyCollection<Account> accounts, CancellationToken cancellationToken)
    {
        string[] ids = [.. accounts.Select(account => account.Id)];
        var roles = await archive.UserRoles.Where(link => ids.Contains(link.UserId))
            .Join(archive.Roles, link => link.RoleId, role => role.Id, (link, role) => new { link.UserId, role.Name }).ToListAsync(cancellationToken);
        List<AccountArea> areas = await archive.AccountAreas.AsNoTracking().Where(area => ids.Contains(area.AccountId)).OrderBy(area => area.Id).ToListAsync(cancellationToken);
        ILookup<string, string> rolesOf = roles.ToLookup(role => role.UserId, role => role.Name!, StringComparer.Ordinal);
        ILookup<string, Area> areasOf = areas.ToLookup(area => area.AccountId, area => new Area(area.Province, area.District), StringComparer.Ordinal);
        return [.. accounts.Select(account => new AccountAnswer(account.Id, account.UserName ?? string.Empty, account.DisplayName, [.. rolesOf[account.Id].Order(StringComparer.Ordinal)], [.. areasOf[account.Id]], account.IsClosed))];
    }

    /// <summary>Shows an account.</summary>
    public static async Task<AccountAnswer> OfAsync(ArchiveContext archive, Account account, CancellationToken cancellationToken) => (await OfAsync(archive, [account], cancellationToken))[0];
}
