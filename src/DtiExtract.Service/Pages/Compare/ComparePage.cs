using DtiExtract.Archive.Access;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Screens.Comparing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DtiExtract.Service.Pages.Compare;

/// <summary>What the four screens of comparison share: what was asked for and what was chosen.</summary>
/// <param name="desk">Makes a full choice of what was asked for.</param>
/// <param name="viewers">Tells who looks.</param>
internal abstract class ComparePage(CompareDesk desk, CurrentViewer viewers) : PageModel
{
    /// <summary>What was asked for.</summary>
    [BindProperty(SupportsGet = true, Name = "")]
    public CompareQuery Query { get; set; } = CompareQuery.Proposed;

    /// <summary>What is compared; null when there are no reports.</summary>
    public CompareChoice? Choice { get; private set; }

    /// <summary>What of it can be chosen here.</summary>
    public abstract CompareForm Form { get; }

    /// <summary>Makes the choice, and tells for whom.</summary>
    protected async Task<Viewer> ChooseAsync(CancellationToken cancellationToken)
    {
        Viewer viewer = await viewers.GetAsync(cancellationToken);
        Choice = await desk.ChooseAsync(viewer, Query, overTime: Form == CompareForm.Series, cancellationToken);
        return viewer;
    }
}
