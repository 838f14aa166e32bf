using DtiExtract.Archive.Schema;
using Microsoft.AspNetCore.Identity;

namespace DtiExtract.Service.Accounts;

/// <summary>Makes and changes accounts by the rules. The caller has begun a transaction and ends it.</summary>
/// <param name="accounts">ASP.NET Core Identity.</param>
internal sealed class AccountKeeper(UserManager<Account> accounts)
{
    /// <summary>Makes an account. Without a password nobody signs in until one is set.</summary>
    public async Task<AccountOutcome> CreateAsync(string userName, string displayName, IEnumerable<string> roles, string? password)
    {
        var account = new Account { UserName = userName.Trim(), DisplayName = displayName.Trim() };
        if (account.DisplayName.Length is 0 or > AccountMistakes.LongestName || account.UserName.Length > AccountMistakes.LongestName)
        {
            return AccountOutcome.Refused(AccountMistakes.BadDisplayName);
        }

        IdentityResult made = password is null ? await accounts.CreateAsync(account) : await accounts.CreateAsync(account, password);
        if (made.Succeeded)
        {
            made = await accounts.AddToRolesAsync(account, roles);
        }

        return Outcome(account, made);
    }

    /// <summary>Sets a password; whoever is signed in by the old one is no longer.</summary>
    public async Task<AccountOutcome> SetPasswordAsync(Account account, string password)
    {
        IdentityResult set = await accounts.ResetPasswordAsync(account, await accounts.GeneratePasswordResetTokenAsync(account), password);
        return Outcome(account, set);
    }

    /// <summary>Puts roles in the place of those that an account has.</summary>
    public async Task<AccountOutcome> SetRolesAsync(Account account, IReadOnlyCollection<string> roles)
    {
        IList<string> before = await accounts.GetRolesAsync(account);
        IdentityResult set = await accounts.RemoveFromRolesAsync(account, before.Except(roles, StringComparer.Ordinal));
        if (set.Succeeded)
        {
            set = await accounts.AddToRolesAsync(account, roles.Except(before, StringComparer.Ordinal));
        }

        return Outcome(account, set);
    }

    private static AccountOutcome Outcome(Account account, IdentityResult result) =>
        result.Succeeded ? AccountOutcome.Done(account) : AccountOutcome.Refused([.. result.Errors.Select(AccountMistakes.Of)]);
}
