using DtiExtract.Service.Operation;
using Microsoft.AspNetCore.Http.HttpResults;

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

    private static async Task<Results<NoContent, ProblemHttpResult>> ChangeAsync(PasswordChange change, HttpContext http, OwnPassword password, CancellationToken cancellationToken) =>
        await password.ChangeAsync(http, change.Current, change.Password, cancellationToken) is { Account: null } refused ? AccountProblems.Of(refused) : TypedResults.NoContent();

    private static async Task<Results<NoContent, ProblemHttpResult>> SetByCodeAsync(PasswordByCode change, OwnPassword password, CancellationToken cancellationToken) =>
        await password.SetByCodeAsync(change.UserName, change.Code, change.Password, cancellationToken) switch
        {
            null => AccountProblems.BadCode(),
            { Account: null } refused => AccountProblems.Of(refused),
            _ => TypedResults.NoContent(),
        };
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
