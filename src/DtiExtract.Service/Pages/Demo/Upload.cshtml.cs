using DtiExtract.Service.Accounts;
using DtiExtract.Service.Demonstration;
using DtiExtract.Service.Screens;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DtiExtract.Service.Pages;

/// <summary>Gives in the samples of the demonstration for a newcomer who has no reports at hand.</summary>
[Authorize(Policy = Policies.Upload)]
internal sealed class DemoUploadModel(IServiceProvider services) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/uploads");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        services.GetService<DemoGround>() is { } ground ? LocalRedirect(Links.Batch(await ground.UploadSamplesAsync(User.Actor(), cancellationToken))) : NotFound();
}
