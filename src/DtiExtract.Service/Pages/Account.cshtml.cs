using System.Collections.Immutable;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Screens;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace DtiExtract.Service.Pages;

/// <summary>A person's own account.</summary>
[EnableRateLimiting(RateLimits.SignIn)]
internal sealed class AccountModel(AccountLists accounts, AccountTokens tokens, OwnPassword passwords, TimeProvider clock, Locale locale) : PageModel
{
    /// <summary>The account.</summary>
    public AccountAnswer Account { get; private set; } = null!;

    /// <summary>Its tokens.</summary>
    public ImmutableArray<TokenAnswer> Tokens { get; private set; } = [];

    /// <summary>A token that was just made, with its secret, shown this once.</summary>
    public TokenWithSecret? Made { get; private set; }

    /// <summary>Whether the password was just changed.</summary>
    [TempData]
    public bool IsChanged { get; set; }

    /// <summary>Whether a token holds.</summary>
    public bool Holds(TokenAnswer token) => token.RevokedAt is null && token.ExpiresAt > clock.GetUtcNow();

    public Task OnGetAsync(CancellationToken cancellationToken) => ShowAsync(cancellationToken);

    public async Task<IActionResult> OnPostPasswordAsync(string? current, string? password, string? again, CancellationToken cancellationToken)
    {
        AccountOutcome outcome = password != again
            ? AccountOutcome.Refused(AccountMistakes.NotTheSame)
            : await passwords.ChangeAsync(HttpContext, current ?? string.Empty, password ?? string.Empty, cancellationToken);
        IsChanged = outcome.Account is not null;
        return IsChanged ? RedirectToPage() : await RefuseAsync([.. outcome.Mistakes], cancellationToken);
    }

    public async Task<IActionResult> OnPostTokenAsync(string? name, string[] scopes, int days, CancellationToken cancellationToken)
    {
        (Made, var mistake) = await tokens.CreateAsync(User, new NewToken(name ?? string.Empty, [.. scopes], days), cancellationToken);
        if (Made is null)
        {
            return await RefuseAsync([mistake.Sentence], cancellationToken);
        }

        await ShowAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostRevokeAsync(long token, CancellationToken cancellationToken)
    {
        await tokens.RevokeAsync(User.Actor(), token, cancellationToken);
        return RedirectToPage();
    }

    private async Task<IActionResult> RefuseAsync(Wording[] mistakes, CancellationToken cancellationToken)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        foreach (Wording mistake in mistakes)
        {
            ModelState.AddModelError(string.Empty, locale.Of(mistake));
        }

        await ShowAsync(cancellationToken);
        return Page();
    }

    private async Task ShowAsync(CancellationToken cancellationToken)
    {
        Account = (await accounts.GetAsync(User.AccountId(), cancellationToken))!;
        Tokens = await tokens.ListAsync(Account.Id, cancellationToken);
    }
}
