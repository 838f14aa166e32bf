using System.Collections.Immutable;
using System.Text.Json;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Auditing;
using DtiExtract.Archive.Schema;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DtiExtract.Service.Accounts.OpenId;

/// <summary>Finds the account of a person whom a provider knows.</summary>
internal sealed class OpenIdAccounts(ArchiveContext archive, AccountKeeper keeper, KnownAccounts known, AuditTrail trail, IOptions<OpenIdOptions> options)
{
    /// <summary>The account; null when there is none and none is to be made.</summary>
    public async Task<KnownAccount?> FindAsync(string authority, string subject, JsonElement person, CancellationToken cancellationToken)
    {
        string key = KeyOf(authority, subject);
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        await AccountLock.TakeAsync(archive, cancellationToken);
        IdentityUserLogin<string>? login = await archive.UserLogins.AsNoTracking().FirstOrDefaultAsync(one => one.LoginProvider == OpenIdHandler.Name && one.ProviderKey == key, cancellationToken);
        ImmutableArray<string> roles = RolesIn(person);
        Account? account = login is not null ? await archive.Users.FirstOrDefaultAsync(one => one.Id == login.UserId, cancellationToken)
            : options.Value.CreateAccounts && !roles.IsEmpty ? await CreateAsync(key, person, roles)
            : null;
        if (account is null or { IsClosed: true })
        {
            return null;
        }

        if (login is not null && options.Value.RoleClaim is not null)
        {
            await keeper.SetRolesAsync(account, roles);
        }

        await trail.AddAsync(archive, new Actor(account.Id, account.DisplayName), login is null ? "account.create-by-openid" : "session.begin-by-openid", $"account/{account.Id}", new { subject, roles }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return await known.FindAsync(account.Id, cancellationToken);
    }

    /// <summary>Links an account to a person of the provider; one who was linked to another is no longer.</summary>
    public async Task<bool> LinkAsync(Actor actor, string accountId, string authority, string subject, CancellationToken cancellationToken)
    {
        string key = KeyOf(authority, subject);
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        if (!await archive.Users.AnyAsync(one => one.Id == accountId, cancellationToken))
        {
            return false;
        }

        await archive.UserLogins.Where(one => one.LoginProvider == OpenIdHandler.Name && (one.ProviderKey == key || one.UserId == accountId)).ExecuteDeleteAsync(cancellationToken);
        archive.UserLogins.Add(Login(key, accountId));
        await archive.SaveChangesAsync(cancellationToken);
        await trail.AddAsync(archive, actor, "account.link-openid", $"account/{accountId}", new { subject }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private async Task<Account?> CreateAsync(string key, JsonElement person, ImmutableArray<string> roles)
    {
        string userName = Text(person, "preferred_username") ?? Text(person, "email") ?? Text(person, "sub")!;
        AccountOutcome outcome = await keeper.CreateAsync(userName, Text(person, "name") ?? userName, roles, password: null);
        if (outcome.Account is { } account)
        {
            archive.UserLogins.Add(Login(key, account.Id));
        }

        return outcome.Account;
    }

    private ImmutableArray<string> RolesIn(JsonElement person)
    {
        if (options.Value.RoleClaim is not { } claim || !person.TryGetProperty(claim, out JsonElement value))
        {
            return [];
        }

        IEnumerable<string?> theirs = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(one => one.ToString()) : [value.ToString()];
        return [.. theirs.Select(one => options.Value.Roles.GetValueOrDefault(one ?? string.Empty)).OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    private static IdentityUserLogin<string> Login(string key, string accountId) => new() { LoginProvider = OpenIdHandler.Name, ProviderKey = key, UserId = accountId };

    private static string KeyOf(string authority, string subject) => $"{authority} {subject}";

    private static string? Text(JsonElement person, string name) => person.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
}
