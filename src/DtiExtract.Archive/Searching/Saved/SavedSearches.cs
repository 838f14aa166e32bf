using System.Collections.Immutable;
using DtiExtract.Archive.Schema;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Searching.Saved;

/// <summary>The searches that people want to find again, each person's own.</summary>
/// <param name="archives">Opens the database.</param>
/// <param name="clock">Tells the time.</param>
public sealed class SavedSearches(IDbContextFactory<ArchiveContext> archives, TimeProvider clock)
{
    /// <summary>How many a person keeps; the oldest makes room for the next.</summary>
    public const int Most = 50;

    /// <summary>How many characters a name may have.</summary>
    public const int LongestName = 100;

    /// <summary>The searches of an account, the newest first.</summary>
    public async Task<ImmutableArray<SavedSearch>> ListAsync(string accountId, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        return [.. await Of(archive, accountId).AsNoTracking().ToListAsync(cancellationToken)];
    }

    /// <summary>Keeps a search; under the new name when its address is kept already. Gives false, and keeps nothing, when the address is no search or the name is empty.</summary>
    public async Task<bool> KeepAsync(string accountId, string? name, string? address, CancellationToken cancellationToken)
    {
        string called = name?.Trim() ?? string.Empty;
        if (called.Length is 0 or > LongestName || !SearchAddress.TryRead(address, out string? kept))
        {
            return false;
        }

        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        List<SavedSearch> all = await Of(archive, accountId).ToListAsync(cancellationToken);
        if (all.Find(one => one.Address == kept) is { } known)
        {
            known.Name = called;
        }
        else
        {
            archive.SavedSearches.RemoveRange(all.Skip(Most - 1));
            archive.SavedSearches.Add(new SavedSearch { AccountId = accountId, Name = called, Address = kept, CreatedAt = clock.GetUtcNow() });
        }

        await archive.SaveChangesAsync(cancellationToken);
        return true;
    }

    /// <summary>Forgets a search of an account.</summary>
    public async Task ForgetAsync(string accountId, long id, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        await archive.SavedSearches.Where(one => one.AccountId == accountId && one.Id == id).ExecuteDeleteAsync(cancellationToken);
    }

    private static IQueryable<SavedSearch> Of(ArchiveContext archive, string accountId) =>
        archive.SavedSearches.Where(one => one.AccountId == accountId).OrderByDescending(one => one.CreatedAt).ThenByDescending(one => one.Id);
}
