using DtiExtract.Service.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DtiExtract.Service.Pages;

/// <summary>Ends a session.</summary>
internal sealed class SignOutModel(Sessions sessions) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await sessions.EndAsync(HttpContext, User.Actor(), cancellationToken);
        return LocalRedirect("/sign-in");
    }
}
