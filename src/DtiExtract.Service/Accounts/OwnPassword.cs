using DtiExtract.Archive.Access;
using DtiExtract.Archive.Auditing;
using DtiExtract.Archive.Schema;
using Microsoft.AspNetCore.Identity;

namespace DtiExtract.Service.Accounts;

/// <summary>Sets a person's own password, together with its entry in the audit trail.</summary>
internal sealed class OwnPassword(ArchiveContext archive, AuditTrail trail, UserManager<Account> users, PasswordCheck check, AccountKeeper keeper, Sessions sessions)
{
    /// <summary>Changes the password of the person who signed in; all other sessions end, this one goes on.</summary>
    public async Task<AccountOutcome> ChangeAsync(HttpContext http, string current, string password, CancellationToken cancellationToken)
    {
        string id = http.User.AccountId();
        Account account = await users.FindByIdAsync(id) ?? throw new InvalidOperationException("The account is gone.");
        if (await check.CheckAsync(account.UserName!, current, cancellationToken) is null)
        {
            return AccountOutcome.Refused(AccountMistakes.WrongPassword);
        }

        AccountOutcome? outcome = await SetAsync("account.change-password", async () => await keeper.SetPasswordAsync(account, password), cancellationToken);
        if (outcome!.Account is not null)
        {
            await sessions.BeginAsync(http, id, "session.begin", cancellationToken);
        }

        return outcome;
    }

    /// <summary>Sets a password by the code that an administrator gave; null when the code does not hold.</summary>
    public Task<AccountOutcome?> SetByCodeAsync(string userName, string code, string password, CancellationToken cancellationToken) =>
        SetAsync("account.set-password", () => keeper.SetPasswordByCodeAsync(userName, code, password), cancellationToken);

    private async Task<AccountOutcome?> SetAsync(string action, Func<Task<AccountOutcome?>> change, CancellationToken cancellationToken)
    {
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        AccountOutcome? outcome = await change();
        if (outcome?.Account is { } account)
        {
            await trail.AddAsync(archive, new Actor(account.Id, account.DisplayName), action, $"account/{account.Id}", new { }, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return outcome;
    }
}
