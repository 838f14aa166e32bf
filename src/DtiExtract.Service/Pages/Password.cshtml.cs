using DtiExtract.Service.Accounts;
using DtiExtract.Service.Screens;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace DtiExtract.Service.Pages;

/// <summary>Sets a password by the code that an administrator gave. The code is what keeps others out; no other site knows it.</summary>
[EnableRateLimiting(RateLimits.SignIn)]
[IgnoreAntiforgeryToken]
internal sealed class PasswordModel(OwnPassword passwords, Locale locale) : PageModel
{
    /// <summary>The user name.</summary>
    [BindProperty]
    public string? UserName { get; set; }

    /// <summary>The code.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>Whether the password was set.</summary>
    public bool IsSet { get; private set; }

    public async Task OnPostAsync(string? password, string? again, CancellationToken cancellationToken)
    {
        if (password != again)
        {
            Refuse(AccountMistakes.NotTheSame);
            return;
        }

        AccountOutcome? outcome = await passwords.SetByCodeAsync(UserName ?? string.Empty, Code?.Trim() ?? string.Empty, password ?? string.Empty, cancellationToken);
        IsSet = outcome?.Account is not null;
        if (!IsSet)
        {
            Refuse([.. outcome?.Mistakes ?? [AccountProblems.NoCode]]);
        }
    }

    private void Refuse(params Wording[] mistakes)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        foreach (Wording mistake in mistakes)
        {
            ModelState.AddModelError(string.Empty, locale.Of(mistake));
        }
    }
}
