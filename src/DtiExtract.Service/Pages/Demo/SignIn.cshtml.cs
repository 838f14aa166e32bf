using DtiExtract.Service.Accounts;
using DtiExtract.Service.Demonstration;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DtiExtract.Service.Pages;

/// <summary>Takes the place of a person of the demonstration.</summary>
internal sealed class DemoSignInModel(Sessions sessions, IServiceProvider services) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/sign-in");

    public async Task<IActionResult> OnPostAsync(string? person, CancellationToken cancellationToken)
    {
        if (services.GetService<DemoGround>() is not { } ground || await ground.AccountOfAsync(person, cancellationToken) is not { } account)
        {
            return NotFound();
        }

        await sessions.BeginAsync(HttpContext, account, "session.begin", cancellationToken);
        return LocalRedirect("/");
    }
}
