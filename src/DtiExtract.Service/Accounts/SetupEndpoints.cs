using DtiExtract.Service.Operation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Primitives;

namespace DtiExtract.Service.Accounts;

/// <summary>How the first administrator gets in: a page for a person, an address for a program.</summary>
internal static class SetupEndpoints
{
    /// <summary>Maps the page.</summary>
    public static void MapSetupPage(this WebApplication app)
    {
        RouteGroupBuilder page = app.MapGroup(FirstAdministrator.Path).RequireRateLimiting(RateLimits.SignIn).ExcludeFromDescription();
        page.MapGet("", ShowAsync);
        page.MapPost("", SubmitAsync);
    }

    /// <summary>Maps the address for programs.</summary>
    public static void MapSetup(this RouteGroupBuilder api) => api.MapPost("/setup", CreateAsync).AllowAnonymous().RequireRateLimiting(RateLimits.SignIn).WithTags("Session")
        .WithName("SetUp").WithExample("""{"code":"5e064a9e…","userName":"quantri","displayName":"Quản trị","password":"bốn con voi xanh"}""").WithSummary("Creates the first administrator by the code that is shown at the first start").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status429TooManyRequests);

    private static async Task<ContentHttpResult> ShowAsync(FirstAdministrator first, CancellationToken cancellationToken, string? code = null) =>
        code is not null && await first.HoldsAsync(code, cancellationToken) ? SetupPage.Form(code, null, []) : SetupPage.NoCode();

    private static async Task<ContentHttpResult> SubmitAsync(HttpRequest request, FirstAdministrator first, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType)
        {
            return SetupPage.NoCode();
        }

        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        var person = new NewPerson(Field("userName"), Field("displayName"), Field("password"));
        string code = Field("code");
        if (person.Password != Field("again"))
        {
            return SetupPage.Form(code, person, [SetupPage.NotTheSame]);
        }

        AccountOutcome? outcome = await first.CreateAsync(code, person, cancellationToken);
        return outcome switch
        {
            null => SetupPage.NoCode(),
            { Account: { } account } => SetupPage.Done(account.UserName!),
            _ => SetupPage.Form(code, person, outcome.Mistakes),
        };

        string Field(string name) => form.TryGetValue(name, out StringValues value) ? value.ToString() : string.Empty;
    }

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
