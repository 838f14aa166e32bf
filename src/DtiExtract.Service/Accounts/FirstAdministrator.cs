using System.Security.Cryptography;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Auditing;
using DtiExtract.Archive.Schema;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Accounts;

/// <summary>Lets the first administrator in: by a code that is shown at the start, holds for some hours, and for one.</summary>
/// <param name="services">Where each use gets its own parts from.</param>
/// <param name="archives">The database.</param>
/// <param name="trail">The audit trail.</param>
/// <param name="clock">The time.</param>
public sealed class FirstAdministrator(IServiceScopeFactory services, IDbContextFactory<ArchiveContext> archives, AuditTrail trail, TimeProvider clock)
{
    /// <summary>The address of the page.</summary>
    public const string Path = "/setup";

    private const int CodeBytes = 20;

    /// <summary>How long a code holds.</summary>
    public static TimeSpan CodeHolds { get; } = TimeSpan.FromHours(24);

    /// <summary>Makes a new code; null when there is an administrator already. Nodes that start together each make one, and the first that is used ends all.</summary>
    public async Task<string?> OpenAsync(CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        if (await HasAdministratorAsync(archive, cancellationToken))
        {
            return null;
        }

        DateTimeOffset now = clock.GetUtcNow();
        await archive.SetupCodes.Where(one => one.ExpiresAt <= now).ExecuteDeleteAsync(cancellationToken);
        string code = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(CodeBytes));
        archive.SetupCodes.Add(new SetupCode { Hash = TokenSecrets.HashOf(code), ExpiresAt = now + CodeHolds });
        await archive.SaveChangesAsync(cancellationToken);
        return code;
    }

    /// <summary>Whether a code would let someone in now.</summary>
    public async Task<bool> HoldsAsync(string code, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        return await HoldsAsync(archive, code, cancellationToken);
    }

    /// <summary>Creates the first administrator, once.</summary>
    /// <returns>The account; or what is wrong with it; null when the code does not hold.</returns>
    internal async Task<AccountOutcome?> CreateAsync(string code, NewPerson person, CancellationToken cancellationToken)
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        ArchiveContext archive = scope.ServiceProvider.GetRequiredService<ArchiveContext>();
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        await AccountLock.TakeAsync(archive, cancellationToken);
        if (!await HoldsAsync(archive, code, cancellationToken))
        {
            return null;
        }

        AccountOutcome outcome = await scope.ServiceProvider.GetRequiredService<AccountKeeper>().CreateAsync(person.UserName, person.DisplayName, [Roles.Administrator], person.Password);
        if (outcome.Account is { } account)
        {
            await archive.SetupCodes.ExecuteDeleteAsync(cancellationToken);
            await trail.AddAsync(archive, new Actor(account.Id, account.DisplayName), "account.setup", $"account/{account.Id}", new { account.UserName }, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return outcome;
    }

    private async Task<bool> HoldsAsync(ArchiveContext archive, string code, CancellationToken cancellationToken)
    {
        string hash = TokenSecrets.HashOf(code);
        DateTimeOffset now = clock.GetUtcNow();
        return await archive.SetupCodes.AnyAsync(one => one.Hash == hash && one.ExpiresAt > now, cancellationToken) && !await HasAdministratorAsync(archive, cancellationToken);
    }

    private static Task<bool> HasAdministratorAsync(ArchiveContext archive, CancellationToken cancellationToken) =>
        archive.UserRoles.AnyAsync(link => archive.Roles.Any(role => role.Id == link.RoleId && role.Name == Roles.Administrator), cancellationToken);
}
