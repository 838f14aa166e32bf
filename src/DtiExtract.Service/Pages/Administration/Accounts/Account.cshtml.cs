using System.Collections.Immutable;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Screens;
using DtiExtract.Service.Screens.Administration;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DtiExtract.Service.Pages.Administration.Accounts;

/// <summary>One account, to be changed, closed, or given a new code.</summary>
internal sealed class AccountModel(AccountLists lists, AccountChanges changes, AccountKeeper keeper, AccountTokens tokens, TimeProvider clock, Locale locale) : PageModel
{
    /// <summary>Under what the code waits to be shown once.</summary>
    public const string CodeKey = "password-code";

    /// <summary>The number of the account.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = string.Empty;

    /// <summary>The account.</summary>
    public AccountAnswer Account { get; private set; } = null!;

    /// <summary>The tokens of the account that hold.</summary>
    public ImmutableArray<TokenAnswer> Tokens { get; private set; } = [];

    /// <summary>The code by which the person sets a password; shown this once.</summary>
    public string? Code { get; private set; }

    /// <summary>Whether a change was just made.</summary>
    [TempData]
    public bool IsDone { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Code = TempData[CodeKey] as string;
        return await ShowAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(string? displayName, string[] roles, string[] areas, CancellationToken cancellationToken) =>
        await DoneAsync(await changes.ChangeAsync(User.Actor(), Id, new AccountChange(displayName, [.. roles], AreaChoices.Read(areas)), cancellationToken), cancellationToken);

    public async Task<IActionResult> OnPostCloseAsync(CancellationToken cancellationToken) => await DoneAsync(await changes.CloseAsync(User.Actor(), Id, cancellationToken), cancellationToken);

    public async Task<IActionResult> OnPostReopenAsync(CancellationToken cancellationToken) => await DoneAsync(await changes.ReopenAsync(User.Actor(), Id, cancellationToken), cancellationToken);

    public async Task<IActionResult> OnPostCodeAsync(CancellationToken cancellationToken)
    {
        AccountOutcome? outcome = await changes.ResetPasswordAsync(User.Actor(), Id, cancellationToken);
        if (outcome?.Account is { } account)
        {
            TempData[CodeKey] = await keeper.PasswordCodeAsync(account);
        }

        return await DoneAsync(outcome, cancellationToken);
    }

    private async Task<IActionResult> DoneAsync(AccountOutcome? outcome, CancellationToken cancellationToken)
    {
        if (outcome is null)
        {
            return NotFound();
        }

        IsDone = outcome.Account is not null;
        foreach (Wording mistake in outcome.Mistakes)
        {
            ModelState.AddModelError(string.Empty, locale.Of(mistake));
        }

        return IsDone ? RedirectToPage() : await ShowAsync(cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        if (await lists.GetAsync(Id, cancellationToken) is not { } account)
        {
            return NotFound();
        }

        Account = account;
        Tokens = [.. (await tokens.ListAsync(Id, cancellationToken)).Where(token => token.RevokedAt is null && token.ExpiresAt > clock.GetUtcNow())];
        Response.StatusCode = ModelState.IsValid ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        return Page();
    }
}
