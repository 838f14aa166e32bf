using System.Collections.Immutable;
using DtiExtract.Archive.Access;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Screens;
using DtiExtract.Service.Screens.Administration;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DtiExtract.Service.Pages.Administration.Accounts;

/// <summary>Makes an account. The person sets the password, by a code that is shown once.</summary>
internal sealed class NewModel(AccountChanges changes, AccountKeeper keeper, Locale locale) : PageModel
{
    /// <summary>The user name.</summary>
    [BindProperty]
    public string? UserName { get; set; }

    /// <summary>The name that others see.</summary>
    [BindProperty]
    public string? DisplayName { get; set; }

    /// <summary>The roles.</summary>
    [BindProperty]
    public string[] Roles { get; set; } = [];

    /// <summary>The areas, as the form sends them.</summary>
    [BindProperty]
    public string[] Areas { get; set; } = [];

    /// <summary>The areas that were chosen.</summary>
    public ImmutableArray<Area> Chosen => AreaChoices.Read(Areas);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        AccountOutcome outcome = await changes.CreateAsync(User.Actor(), new NewAccount(UserName ?? string.Empty, DisplayName ?? string.Empty, [.. Roles], Chosen), cancellationToken);
        if (outcome.Account is { } made)
        {
            TempData[AccountModel.CodeKey] = await keeper.PasswordCodeAsync(made);
            return Redirect($"/administration/accounts/{made.Id}");
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        foreach (Wording mistake in outcome.Mistakes)
        {
            ModelState.AddModelError(string.Empty, locale.Of(mistake));
        }

        return Page();
    }
}
