using DtiExtract.Archive.Access;
using DtiExtract.Archive.Searching.Saved;
using DtiExtract.Service.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DtiExtract.Service.Pages.Search;

/// <summary>Keeps and forgets searches, then goes back to where the person was.</summary>
internal sealed class SavedModel(SavedSearches searches, CurrentViewer viewers) : PageModel
{
    private const string Home = "/search";

    public IActionResult OnGet() => LocalRedirect(Home);

    public async Task<IActionResult> OnPostAsync(string? name, string? address, CancellationToken cancellationToken) =>
        (await viewers.GetAsync(cancellationToken)).Actor.AccountId is { } account && await searches.KeepAsync(account, name, address, cancellationToken)
            ? LocalRedirect(address!)
            : BadRequest();

    public async Task<IActionResult> OnPostForgetAsync(long id, string? next, CancellationToken cancellationToken)
    {
        Viewer viewer = await viewers.GetAsync(cancellationToken);
        if (viewer.Actor.AccountId is { } account)
        {
            await searches.ForgetAsync(account, id, cancellationToken);
        }

        return LocalRedirect(Url.IsLocalUrl(next) ? next : Home);
    }
}
