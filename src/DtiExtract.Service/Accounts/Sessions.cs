using System.Security.Claims;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Auditing;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Screens;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;

namespace DtiExtract.Service.Accounts;

/// <summary>Lets people in by a cookie that scripts can't read and other sites can't send.</summary>
internal sealed class Sessions(KnownAccounts accounts, ArchiveContext archive, AuditTrail trail)
{
    /// <summary>The name of the scheme.</summary>
    public const string Scheme = "cookie";

    /// <summary>The name of the cookie.</summary>
    public const string CookieName = "dti-session";

    /// <summary>How the cookie is made.</summary>
    public static void Configure(CookieAuthenticationOptions cookie, IOptions<AccountOptions> options)
    {
        cookie.Cookie.Name = CookieName;
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Strict;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = TimeSpan.FromHours(options.Value.SessionHours);
        cookie.LoginPath = "/sign-in";
        cookie.ReturnUrlParameter = "next";
        cookie.Events.OnRedirectToLogin = AskToSignIn;
        cookie.Events.OnRedirectToAccessDenied = context => Answer(context.Response, StatusCodes.Status403Forbidden);
        cookie.Events.OnValidatePrincipal = ValidateAsync;
    }

    /// <summary>Lets an account in.</summary>
    public async Task BeginAsync(HttpContext http, string accountId, string action, CancellationToken cancellationToken)
    {
        KnownAccount known = await accounts.FindAsync(accountId, cancellationToken) ?? throw new InvalidOperationException("The account is closed.");
        await NoteAsync(new Actor(known.Account.Id, known.Account.DisplayName), action, cancellationToken);
        ClaimsPrincipal person = known.Principal(Scheme);
        await http.SignInAsync(Scheme, person);
        http.User = person;
    }

    /// <summary>Lets nobody in by the cookie of this request any more.</summary>
    public async Task EndAsync(HttpContext http, Actor actor, CancellationToken cancellationToken)
    {
        await NoteAsync(actor, "session.end", cancellationToken);
        await http.SignOutAsync(Scheme);
    }

    /// <summary>A cookie holds as long as the account is open and its password is the one of then; its roles are those of now.</summary>
    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        string? id = context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier);
        KnownAccounts accounts = context.HttpContext.RequestServices.GetRequiredService<KnownAccounts>();
        KnownAccount? known = id is null ? null : await accounts.FindAsync(id, context.HttpContext.RequestAborted);
        if (known is not null && known.Account.SecurityStamp == context.Principal!.FindFirstValue(KnownAccount.StampClaim))
        {
            context.ReplacePrincipal(known.Principal(Scheme));
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(Scheme);
    }

    /// <summary>A person is led to the page for it and from there back; a program gets the status. htmx follows a redirection itself and would put the page into a part of another.</summary>
    private static Task AskToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (!context.HttpContext.IsForPage())
        {
            return Answer(context.Response, StatusCodes.Status401Unauthorized);
        }

        if (context.Request.IsForPart())
        {
            context.Response.Headers["HX-Refresh"] = "true";
            return Answer(context.Response, StatusCodes.Status401Unauthorized);
        }

        context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }

    private static Task Answer(HttpResponse response, int status)
    {
        response.StatusCode = status;
        return Task.CompletedTask;
    }

    private async Task NoteAsync(Actor actor, string action, CancellationToken cancellationToken)
    {
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        await trail.AddAsync(archive, actor, action, $"account/{actor.AccountId}", new { }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
