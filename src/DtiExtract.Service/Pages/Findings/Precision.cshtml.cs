using DtiExtract.Service.Accounts;
using DtiExtract.Service.Review;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DtiExtract.Service.Pages.Findings;

/// <summary>How often people found each rule right.</summary>
internal sealed class PrecisionModel(CurrentViewer viewers, DecidedRules rules) : PageModel
{
    /// <summary>Fewer decisions than this say little.</summary>
    public const int FewDecisions = 20;

    /// <summary>The rules.</summary>
    public RulesAnswer Rules { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Rules = await rules.ListAsync(await viewers.GetAsync(cancellationToken), cancellationToken);
}
