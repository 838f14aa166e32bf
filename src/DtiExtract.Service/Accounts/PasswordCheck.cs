using DtiExtract.Archive.Schema;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DtiExtract.Service.Accounts;

/// <summary>
/// Holds a password against an account. A wrong password, an unknown name, a closed and a locked account get the same answer after the same work. A try is counted
/// before the password is looked at, so that many tries at once are not more than many in a row.
/// </summary>
internal sealed class PasswordCheck(ArchiveContext archive, IPasswordHasher<Account> hasher, ILookupNormalizer normalizer, IOptions<AccountOptions> options, TimeProvider clock)
{
    private static readonly Account Nobody = new() { Id = string.Empty };
    private static readonly Lazy<string> HashOfNobody = new(() => new PasswordHasher<Account>().HashPassword(Nobody, TokenSecrets.New()));

    /// <summary>The account with this name and password.</summary>
    public async Task<Account?> CheckAsync(string userName, string password, CancellationToken cancellationToken)
    {
        string name = normalizer.NormalizeName(userName.Trim());
        Account account = await archive.Users.AsNoTracking().FirstOrDefaultAsync(one => one.NormalizedUserName == name, cancellationToken) ?? Nobody;
        bool mayTry = await CountTryAsync(account.Id, cancellationToken) && !account.IsClosed && account.PasswordHash is not null;
        bool isRight = hasher.VerifyHashedPassword(account, account.PasswordHash ?? HashOfNobody.Value, password) != PasswordVerificationResult.Failed;
        if (!mayTry || !isRight)
        {
            return null;
        }

        await archive.Users.Where(one => one.Id == account.Id).ExecuteUpdateAsync(
            change => change.SetProperty(one => one.AccessFailedCount, 0).SetProperty(one => one.LockoutEnd, (DateTimeOffset?)null), cancellationToken);
        return account;
    }

    /// <summary>Counts a try, and locks the account with the last one that it has; false while it is locked.</summary>
    private async Task<bool> CountTryAsync(string id, CancellationToken cancellationToken)
    {
        DateTimeOffset now = clock.GetUtcNow();
        DateTimeOffset? locked = now.AddMinutes(options.Value.LockMinutes);
        int last = options.Value.FailuresBeforeLock - 1;
        int counted = await archive.Users.Where(one => one.Id == id && (one.LockoutEnd == null || one.LockoutEnd <= now)).ExecuteUpdateAsync(
            change => change
                .SetProperty(one => one.LockoutEnd, one => one.LockoutEnd == null && one.AccessFailedCount >= last ? locked : null)
                .SetProperty(one => one.AccessFailedCount, one => one.LockoutEnd == null ? one.AccessFailedCount + 1 : 1),
            cancellationToken);
        return counted > 0;
    }
}
