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

    /// <summary>Takes the password away; whoever is signed in by it is no longer.</summary>
    public async Task<AccountOutcome> RemovePasswordAsync(Account account) => Outcome(account, await accounts.RemovePasswordAsync(account));

    /// <summary>Gives another name for others to see.</summary>
    public async Task<AccountOutcome> RenameAsync(Account account, string displayName)
    {
        account.DisplayName = displayName.Trim();
        return account.DisplayName.Length is 0 or > AccountMistakes.LongestName
            ? AccountOutcome.Refused(AccountMistakes.BadDisplayName)
            : Outcome(account, await accounts.UpdateAsync(account));
    }

    /// <summary>A code by which the person sets a password, once and within a day.</summary>
    public Task<string> PasswordCodeAsync(Account account) => accounts.GeneratePasswordResetTokenAsync(account);

    /// <summary>Sets a password by a code; null when the code does not hold.</summary>
    public async Task<AccountOutcome?> SetPasswordByCodeAsync(string userName, string code, string password)
    {
        Account? account = await accounts.FindByNameAsync(userName.Trim());
        if (account is null or { IsClosed: true } || !await accounts.VerifyUserTokenAsync(account, accounts.Options.Tokens.PasswordResetTokenProvider, UserManager<Account>.ResetPasswordTokenPurpose, code))
        {
            return null;
        }

        return Outcome(account, await accounts.ResetPasswordAsync(account, code, password));
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
