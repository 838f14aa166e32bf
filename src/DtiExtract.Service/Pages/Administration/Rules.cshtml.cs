using System.Collections.Immutable;
using System.Globalization;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Ingestion.Working;
using DtiExtract.Service.Screens;
using DtiExtract.Service.Screens.Administration;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DtiExtract.Service.Pages.Administration;

/// <summary>The rules and the model in force, and what was mined by others.</summary>
internal sealed class RulesModel(RulesBoard board, RemineDesk desk, ServiceStart start) : PageModel
{
    /// <summary>What the rules are.</summary>
    public RulesBoard Board => board;

    /// <summary>The cards of the models.</summary>
    public ImmutableArray<ModelCard> Cards { get; private set; } = [];

    /// <summary>When mining again was begun; null when it was not.</summary>
    [BindProperty(SupportsGet = true)]
    public DateTimeOffset? Since { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (Request.IsForPart())
        {
            return Partial("_Versions", await board.VersionsAsync(Since, cancellationToken));
        }

        Cards = await ModelCard.ReadAsync(start.Models, cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        RemineProgress progress = await desk.BeginAsync(User.Actor(), new RemineFilter { OlderThanRules = true }, cancellationToken);
        return Redirect($"/administration/rules{QueryString.Create("since", progress.Since.ToString("O", CultureInfo.InvariantCulture))}");
    }
}
