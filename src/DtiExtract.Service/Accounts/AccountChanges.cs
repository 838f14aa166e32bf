using System.Collections.Immutable;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Auditing;
using DtiExtract.Archive.Schema;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Accounts;

/// <summary>Makes and changes accounts for an administrator: all of a change with its entry in the audit trail, or none.</summary>
internal sealed class AccountChanges(ArchiveContext archive, AccountKeeper keeper, AuditTrail trail, TimeProvider clock)
{
    /// <summary>Makes an account.</summary>
    public async Task<AccountOutcome> CreateAsync(Actor actor, NewAccount account, CancellationToken cancellationToken)
    {
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        await AccountLock.TakeAsync(archive, cancellationToken);
        AccountOutcome outcome = MistakeIn(account.Roles, account.Areas) is { } mistake
            ? AccountOutcome.Refused(mistake)
            : await keeper.CreateAsync(account.UserName, account.DisplayName, account.Roles.Distinct(StringComparer.Ordinal), account.Password);
        if (outcome.Account is { } made)
        {
            await SetAreasAsync(made, account.Areas, cancellationToken);
            AccountAnswer after = await AccountAnswer.OfAsync(archive, made, cancellationToken);
            await trail.AddAsync(archive, actor, "account.create", SubjectOf(made), new { after }, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return outcome;
    }

    /// <summary>Changes name, roles or areas.</summary>
    public Task<AccountOutcome?> ChangeAsync(Actor actor, string id, AccountChange change, CancellationToken cancellationToken) => ApplyAsync(
        actor,
        "account.change",
        id,
        async account => MistakeIn(change.Roles, change.Areas) is { } mistake ? AccountOutcome.Refused(mistake) : await ChangeAsync(account, change, cancellationToken),
        cancellationToken);

    /// <summary>Closes an account; what it did stays.</summary>
    public Task<AccountOutcome?> CloseAsync(Actor actor, string id, CancellationToken cancellationToken) => ApplyAsync(actor, "account.close", id, account => SetClosedAsync(account, closed: true, cancellationToken), cancellationToken);

    /// <summary>Opens an account again.</summary>
    public Task<AccountOutcome?> ReopenAsync(Actor actor, string id, CancellationToken cancellationToken) => ApplyAsync(actor, "account.reopen", id, account => SetClosedAsync(account, closed: false, cancellationToken), cancellationToken);

    /// <summary>Takes the password and all tokens away; the person sets a new password by a code.</summary>
    public Task<AccountOutcome?> ResetPasswordAsync(Actor actor, string id, CancellationToken cancellationToken) => ApplyAsync(
        actor,
        "account.reset-password",
        id,
        async account =>
        {
            DateTimeOffset now = clock.GetUtcNow();
            await archive.AccessTokens.Where(token => token.AccountId == account.Id && token.RevokedAt == null).ExecuteUpdateAsync(change => change.SetProperty(token => token.RevokedAt, now), cancellationToken);
            return await keeper.RemovePasswordAsync(account);
        },
        cancellationToken);

    private async Task<AccountOutcome?> ApplyAsync(Actor actor, string action, string id, Func<Account, Task<AccountOutcome>> change, CancellationToken cancellationToken)
    {
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        await AccountLock.TakeAsync(archive, cancellationToken);
        if (await archive.Users.FirstOrDefaultAsync(one => one.Id == id, cancellationToken) is not { } account)
        {
            return null;
        }

        AccountAnswer before = await AccountAnswer.OfAsync(archive, account, cancellationToken);
        AccountOutcome outcome = await change(account);
        if (outcome.Account is null)
        {
            return outcome;
        }

        if (!await HasAdministratorAsync(cancellationToken))
        {
            return AccountOutcome.Refused(AccountMistakes.LastAdministrator);
        }

        AccountAnswer after = await AccountAnswer.OfAsync(archive, account, cancellationToken);
        await trail.AddAsync(archive, actor, action, SubjectOf(account), new { before, after }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return outcome;
    }

    private async Task<AccountOutcome> ChangeAsync(Account account, AccountChange change, CancellationToken cancellationToken)
    {
        AccountOutcome outcome = change.DisplayName is { } name ? await keeper.RenameAsync(account, name) : AccountOutcome.Done(account);
        if (outcome.Account is not null && change.Roles is { } roles)
        {
            outcome = await keeper.SetRolesAsync(account, [.. roles.Distinct(StringComparer.Ordinal)]);
        }

        if (outcome.Account is not null && change.Areas is { } areas)
        {
            await archive.AccountAreas.Where(area => area.AccountId == account.Id).ExecuteDeleteAsync(cancellationToken);
            await SetAreasAsync(account, areas, cancellationToken);
        }

        return outcome;
    }

    private async Task<AccountOutcome> SetClosedAsync(Account account, bool closed, CancellationToken cancellationToken)
    {
        account.IsClosed = closed;
        await archive.SaveChangesAsync(cancellationToken);
        return AccountOutcome.Done(account);
    }

    private async Task SetAreasAsync(Account account, IEnumerable<Area>? areas, CancellationToken cancellationToken)
    {
        archive.AccountAreas.AddRange((areas ?? []).Distinct().Select(area => new AccountArea { AccountId = account.Id, Province = area.Province.Trim(), District = area.District?.Trim() }));
        await archive.SaveChangesAsync(cancellationToken);
    }

    private static Wording? MistakeIn(ImmutableArray<string>? roles, ImmutableArray<Area>? areas) => (roles, areas) switch
    {
        ({ } given, _) when given.IsDefaultOrEmpty || given.Any(role => !Roles.All.Contains(role)) => AccountMistakes.BadRoles,
        (_, { } given) when given.IsDefault || given.Any(area => string.IsNullOrWhiteSpace(area.Province) || area.District?.Trim().Length == 0) => AccountMistakes.BadAreas,
        _ => null,
    };

    private Task<bool> HasAdministratorAsync(CancellationToken cancellationToken) => archive.Users.AnyAsync(
        account => !account.IsClosed && archive.UserRoles.Any(link => link.UserId == account.Id && archive.Roles.Any(role => role.Id == link.RoleId && role.Name == Roles.Administrator)),
        cancellationToken);

    private static string SubjectOf(Account account) => $"account/{account.Id}";
}
