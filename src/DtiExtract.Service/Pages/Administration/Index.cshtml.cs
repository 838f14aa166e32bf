using DtiExtract.Archive.Schema;
using DtiExtract.Service.Children;
using DtiExtract.Service.Ingestion.Working;
using DtiExtract.Service.Screens.Administration;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Pages.Administration;

/// <summary>How the service does, on one page.</summary>
internal sealed class IndexModel(ArchiveContext archive, RulesBoard rules, JobsBoard jobs, StorageBoard storage, ChildPool pool, ServiceStart start) : PageModel
{
    /// <summary>How many accounts are open.</summary>
    public int Accounts { get; private set; }

    /// <summary>The version of the rules.</summary>
    public string RulesVersion => rules.Version;

    /// <summary>What waits and what is being done.</summary>
    public JobsState Jobs { get; private set; } = null!;

    /// <summary>How much is kept.</summary>
    public StorageState Storage { get; private set; } = null!;

    /// <summary>The node that answers.</summary>
    public string Node => start.Node;

    /// <summary>The version of the program.</summary>
    public string? Program => start.GetType().Assembly.GetName().Version?.ToString(3);

    /// <summary>How the children are kept apart; null where there are none.</summary>
    public Wording? Isolation => start.Role == ServiceRole.Web ? null : StatusEndpoints.Sentence(pool.Isolation);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Accounts = await archive.Users.CountAsync(account => !account.IsClosed, cancellationToken);
        Jobs = await jobs.FindAsync(cancellationToken);
        Storage = await storage.FindAsync(cancellationToken);
    }
}
