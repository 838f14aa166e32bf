using DtiExtract.Service.Accounts;
using DtiExtract.Service.Screens;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace DtiExtract.Service.Pages;

/// <summary>Makes the first administrator. The code is what keeps others out; no other site knows it.</summary>
[EnableRateLimiting(RateLimits.SignIn)]
[IgnoreAntiforgeryToken]
internal sealed class SetupModel(FirstAdministrator first, Locale locale) : PageModel
{
    /// <summary>The code that was shown at the start of the service.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    /// <summary>The name to sign in by.</summary>
    [BindProperty]
    public string? UserName { get; set; }

    /// <summary>The name that others see.</summary>
    [BindProperty]
    public string? DisplayName { get; set; }

    /// <summary>Whether the code holds.</summary>
    public bool HasCode { get; private set; } = true;

    /// <summary>The administrator who was made.</summary>
    public string? Created { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        HasCode = Code is not null && await first.HoldsAsync(Code, cancellationToken);
        Response.StatusCode = HasCode ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
    }

    public async Task OnPostAsync(string? password, string? again, CancellationToken cancellationToken)
    {
        if (password != again)
        {
            ModelState.AddModelError(string.Empty, locale.Of(AccountMistakes.NotTheSame));
            return;
        }

        AccountOutcome? outcome = await first.CreateAsync(Code ?? string.Empty, new NewPerson(UserName ?? string.Empty, DisplayName ?? string.Empty, password ?? string.Empty), cancellationToken);
        HasCode = outcome is not null;
        Created = outcome?.Account?.UserName;
        Response.StatusCode = !HasCode ? StatusCodes.Status400BadRequest : Created is null ? StatusCodes.Status200OK : StatusCodes.Status201Created;
        foreach (Wording mistake in outcome?.Mistakes ?? [])
        {
            ModelState.AddModelError(string.Empty, locale.Of(mistake));
        }
    }
}
