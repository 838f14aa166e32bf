using DtiExtract.Service.Screens;
using DtiExtract.Service.Screens.Administration;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DtiExtract.Service.Pages.Administration;

/// <summary>What waits, what is being done, and what recurs.</summary>
internal sealed class JobsModel(JobsBoard board) : PageModel
{
    /// <summary>How it stands now.</summary>
    public JobsState State { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        State = await board.FindAsync(cancellationToken);
        return Request.IsForPart() ? Partial("_Jobs", State) : Page();
    }
}
