using DtiExtract.Service.Accounts;
using DtiExtract.Service.Accounts.OpenId;
using DtiExtract.Service.Screens;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace DtiExtract.Service.Pages;

/// <summary>Lets people in.</summary>
[EnableRateLimiting(RateLimits.SignIn)]
internal sealed class SignInModel(PasswordCheck check, Sessions sessions, IConfiguration configuration, ServiceStart start, Locale locale) : PageModel
{
    /// <summary>Where to go afterwards.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Next { get; set; }

    /// <summary>The name that was tried.</summary>
    public string? UserName { get; private set; }

    /// <summary>Whether there is another way in.</summary>
    public bool HasOpenId => configuration.HasOpenId();

    /// <summary>Whether anyone may enter as one of the people of a demonstration.</summary>
    public bool IsDemonstration => start.Demonstration is not null;

    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? Onward() : Page();

    public async Task<IActionResult> OnPostAsync(string? userName, string? password, CancellationToken cancellationToken)
    {
        UserName = userName;
        if (await check.CheckAsync(userName ?? string.Empty, password ?? string.Empty, cancellationToken) is not { } account)
        {
            ModelState.AddModelError(string.Empty, locale.Of(AccountProblems.NotIn));
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        await sessions.BeginAsync(HttpContext, account.Id, "session.begin", cancellationToken);
        return Onward();
    }

    private LocalRedirectResult Onward() => LocalRedirect(Url.IsLocalUrl(Next) ? Next : "/");
}
