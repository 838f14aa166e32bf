using System.Security.Claims;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Api;
using DtiExtract.Service.Operation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Accounts;

/// <summary>Accounts, for administrators.</summary>
internal static class AccountEndpoints
{
    private const int MostItems = 200;
    private const int UsualItems = 50;

    /// <summary>Maps the addresses.</summary>
    public static void MapAccountList(this RouteGroupBuilder api)
    {
        RouteGroupBuilder accounts = api.MapGroup("/accounts").RequireAuthorization(Policies.Administer).WithTags("Accounts");
        accounts.MapGet("", ListAsync).WithName("ListAccounts").WithSummary("All accounts, by user name");
        accounts.MapPost("", CreateAsync).WithName("CreateAccount").WithExample("""{"userName":"lan","displayName":"Lê Thị Lan","roles":["auditor"],"areas":[{"province":"tỉnh Thanh Hóa","district":"huyện Hà Trung"}]}""").WithSummary("Makes an account; without a password the answer holds a code by which the person sets one").ProducesProblem(StatusCodes.Status400BadRequest);
        accounts.MapGet("/{id}", GetAsync).WithName("GetAccount").WithSummary("One account").ProducesProblem(StatusCodes.Status404NotFound);
        accounts.MapPatch("/{id}", ChangeAsync).WithName("ChangeAccount").WithExample("""{"roles":["analyst","uploader"],"areas":[]}""").WithSummary("Changes name, roles or areas").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        accounts.MapPost("/{id}/close", CloseAsync).WithName("CloseAccount").WithSummary("Closes an account at once; what it did stays").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        accounts.MapPost("/{id}/reopen", ReopenAsync).WithName("ReopenAccount").WithSummary("Opens a closed account again").ProducesProblem(StatusCodes.Status404NotFound);
        accounts.MapPost("/{id}/password-code", ResetAsync).WithName("ResetPassword").WithSummary("Takes password and tokens away and gives a code, once, by which the person sets a new password").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Ok<Page<AccountAnswer>>> ListAsync(ArchiveContext archive, CancellationToken cancellationToken, string? after = null, int limit = UsualItems)
    {
        int size = Math.Clamp(limit, 1, MostItems);
        List<Account> accounts = await archive.Users.AsNoTracking().Where(account => after == null || string.Compare(account.Id, after) > 0).OrderBy(account => account.Id).Take(size + 1).ToListAsync(cancellationToken);
        string? next = accounts.Count > size ? accounts[size - 1].Id : null;
        return TypedResults.Ok(new Page<AccountAnswer>(await AccountAnswer.OfAsync(archive, [.. accounts.Take(size)], cancellationToken), next));
    }

    private static async Task<Results<Ok<AccountAnswer>, NotFound>> GetAsync(string id, ArchiveContext archive, CancellationToken cancellationToken) =>
        await archive.Users.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancellationToken) is { } account
            ? TypedResults.Ok(await AccountAnswer.OfAsync(archive, account, cancellationToken))
            : TypedResults.NotFound();

    private static async Task<Results<Created<AccountWithCode>, ProblemHttpResult>> CreateAsync(NewAccount account, ClaimsPrincipal person, AccountChanges changes, AccountKeeper keeper, ArchiveContext archive, CancellationToken cancellationToken)
    {
        AccountOutcome outcome = await changes.CreateAsync(person.Actor(), account, cancellationToken);
        if (outcome.Account is not { } made)
        {
            return AccountProblems.Of(outcome);
        }

        string? code = account.Password is null ? await keeper.PasswordCodeAsync(made) : null;
        return TypedResults.Created($"/api/accounts/{made.Id}", new AccountWithCode(await AccountAnswer.OfAsync(archive, made, cancellationToken), code));
    }

    private static async Task<Results<Ok<AccountAnswer>, NotFound, ProblemHttpResult>> ChangeAsync(string id, AccountChange change, ClaimsPrincipal person, AccountChanges changes, ArchiveContext archive, CancellationToken cancellationToken) =>
        await AnswerAsync(await changes.ChangeAsync(person.Actor(), id, change, cancellationToken), archive, cancellationToken);

    private static async Task<Results<Ok<AccountAnswer>, NotFound, ProblemHttpResult>> CloseAsync(string id, ClaimsPrincipal person, AccountChanges changes, ArchiveContext archive, CancellationToken cancellationToken) =>
        await AnswerAsync(await changes.CloseAsync(person.Actor(), id, cancellationToken), archive, cancellationToken);

    private static async Task<Results<Ok<AccountAnswer>, NotFound, ProblemHttpResult>> ReopenAsync(string id, ClaimsPrincipal person, AccountChanges changes, ArchiveContext archive, CancellationToken cancellationToken) =>
        await AnswerAsync(await changes.ReopenAsync(person.Actor(), id, cancellationToken), archive, cancellationToken);

    private static async Task<Results<Ok<AccountWithCode>, NotFound, ProblemHttpResult>> ResetAsync(string id, ClaimsPrincipal person, AccountChanges changes, AccountKeeper keeper, ArchiveContext archive, CancellationToken cancellationToken) =>
        await changes.ResetPasswordAsync(person.Actor(), id, cancellationToken) switch
        {
            null => TypedResults.NotFound(),
            { Account: { } account } => TypedResults.Ok(new AccountWithCode(await AccountAnswer.OfAsync(archive, account, cancellationToken), await keeper.PasswordCodeAsync(account))),
            var refused => AccountProblems.Of(refused),
        };

    private static async Task<Results<Ok<AccountAnswer>, NotFound, ProblemHttpResult>> AnswerAsync(AccountOutcome? outcome, ArchiveContext archive, CancellationToken cancellationToken) => outcome switch
    {
        null => TypedResults.NotFound(),
        { Account: { } account } => TypedResults.Ok(await AccountAnswer.OfAsync(archive, account, cancellationToken)),
        _ => AccountProblems.Of(outcome),
    };
}
