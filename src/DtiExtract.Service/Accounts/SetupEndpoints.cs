using DtiExtract.Service.Operation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DtiExtract.Service.Accounts;

/// <summary>How a program makes the first administrator; people have a page.</summary>
internal static class SetupEndpoints
{
    /// <summary>Maps the address for programs.</summary>
    public static void MapSetup(this RouteGroupBuilder api) => api.MapPost("/setup", CreateAsync).AllowAnonymous().RequireRateLimiting(RateLimits.SignIn).WithTags("Session")
        .WithName("SetUp").WithExample("""{"code":"5e064a9e…","userName":"quantri","displayName":"Quản trị","password":"bốn con voi xanh"}""").WithSummary("Creates the first administrator by the code that is shown at the first start").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status429TooManyRequests);

    private static async Task<Results<Created<SetupAnswer>, ProblemHttpResult>> CreateAsync(SetupRequest setup, FirstAdministrator first, CancellationToken cancellationToken) =>
        await first.CreateAsync(setup.Code, new NewPerson(setup.UserName, setup.DisplayName, setup.Password), cancellationToken) switch
        {
            null => AccountProblems.BadCode(),
            { Account: { } account } => TypedResults.Created($"/api/accounts/{account.Id}", new SetupAnswer(account.Id, account.UserName!)),
            var refused => AccountProblems.Of(refused),
        };
}

/// <summary>The first administrator, and the code.</summary>
/// <param name="Code">The code that is shown at the first start.</param>
/// <param name="UserName">The name to sign in by.</param>
/// <param name="DisplayName">The name that others see.</param>
/// <param name="Password">The password.</param>
internal sealed record SetupRequest(string Code, string UserName, string DisplayName, string Password);

/// <summary>The first administrator.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="UserName">The name to sign in by.</param>
internal sealed record SetupAnswer(string AccountId, string UserName);
