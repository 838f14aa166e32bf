using DtiExtract.Archive.Access;
using DtiExtract.Archive.Auditing;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Operation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;

namespace DtiExtract.Service.Accounts;

/// <summary>Setting one's own password.</summary>
internal static class PasswordEndpoints
{
    /// <summary>Maps the addresses.</summary>
    public static void MapPasswords(this RouteGroupBuilder api)
    {
        RouteGroupBuilder password = api.MapGroup("/password").RequireRateLimiting(RateLimits.SignIn).WithTags("Session");
        password.MapPut("", ChangeAsync).RequireAuthorization(Policies.InPerson)
            .WithName("ChangePassword").WithExample("""{"current":"bốn con voi xanh","password":"năm con gà vàng"}""").WithSummary("Changes one's own password; all other sessions end").ProducesProblem(StatusCodes.Status400BadRequest);
        password.MapPost("", SetByCodeAsync).AllowAnonymous()
            .WithName("SetPassword").WithExample("""{"userName":"lan","code":"CfDJ8…","password":"bốn con voi xanh"}""").WithSummary("Sets a password by the code that an administrator gave").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status429TooManyRequests);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> ChangeAsync(PasswordChange change, HttpContext http, UserManager<Account> users, PasswordCheck check, AccountKeeper keeper, Sessions sessions, AuditedPassword audited, CancellationToken cancellationToken)
    {
        string id = http.User.AccountId();
        Account account = await users.FindByIdAsync(id) ?? throw new InvalidOperationException("The account is gone.");
        if (await check.CheckAsync(account.UserName!, change.Current, cancellationToken) is null)
        {
            return AccountProblems.Of(AccountOutcome.Refused(AccountMistakes.WrongPassword));
        }

        AccountOutcome? outcome = await audited.SetAsync("account.change-password", async () => await keeper.SetPasswordAsync(account, change.Password), cancellationToken);
        if (outcome?.Account is null)
        {
            return AccountProblems.Of(outcome!);
        }

        await sessions.BeginAsync(http, id, "session.begin", cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> SetByCodeAsync(PasswordByCode change, AccountKeeper keeper, AuditedPassword audited, CancellationToken cancellationToken) =>
        await audited.SetAsync("account.set-password", () => keeper.SetPasswordByCodeAsync(change.UserName, change.Code, change.Password), cancellationToken) switch
        {
            null => AccountProblems.BadCode(),
            { Account: null } refused => AccountProblems.Of(refused),
            _ => TypedResults.NoContent(),
        };
}

/// <summary>Sets a password together with its entry in the audit trail.</summary>
internal sealed class AuditedPassword(ArchiveContext archive, AuditTrail trail)
{
    /// <summary>Runs the change in a transaction.</summary>
    public async Task<AccountOutcome?> SetAsync(string action, Func<Task<AccountOutcome?>> change, CancellationToken cancellationToken)
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

/// <summary>A change of one's own password.</summary>
/// <param name="Current">The present one.</param>
/// <param name="Password">The new one.</param>
internal sealed record PasswordChange(string Current, string Password);

/// <summary>A password set by a code.</summary>
/// <param name="UserName">The user name.</param>
/// <param name="Code">The code.</param>
/// <param name="Password">The password.</param>
internal sealed record PasswordByCode(string UserName, string Code, string Password);
