using System.Collections.Immutable;
using DtiExtract.Archive.Schema;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Accounts;

/// <summary>Accounts by their user names, a part at a time.</summary>
internal sealed class AccountLists(ArchiveContext archive, ILookupNormalizer normalizer)
{
    private const int Most = 50;

    /// <summary>A part of the list.</summary>
    /// <param name="text">A part of the user name or of the name that others see; null for all.</param>
    /// <param name="after">The user name behind which the part begins; null for the beginning.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The accounts, and the user name behind which the next part begins; null at the end.</returns>
    public async Task<(ImmutableArray<AccountAnswer> Accounts, string? Next)> FindAsync(string? text, string? after, CancellationToken cancellationToken)
    {
        string? wanted = string.IsNullOrWhiteSpace(text) ? null : text.Trim();
        string? name = wanted is null ? null : normalizer.NormalizeName(wanted);
        string? behind = after is null ? null : normalizer.NormalizeName(after);
        List<Account> found = await archive.Users.AsNoTracking()
            .Where(account => wanted == null || account.NormalizedUserName!.Contains(name!) || account.DisplayName.Contains(wanted))
            .Where(account => behind == null || string.Compare(account.NormalizedUserName, behind) > 0)
            .OrderBy(account => account.NormalizedUserName)
            .Take(Most + 1)
            .ToListAsync(cancellationToken);
        string? next = found.Count > Most ? found[Most - 1].UserName : null;
        return (await AccountAnswer.OfAsync(archive, [.. found.Take(Most)], cancellationToken), next);
    }

    /// <summary>One account; null when there is none.</summary>
    public async Task<AccountAnswer?> GetAsync(string id, CancellationToken cancellationToken) =>
        await archive.Users.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancellationToken) is { } account ? await AccountAnswer.OfAsync(archive, account, cancellationToken) : null;
}
