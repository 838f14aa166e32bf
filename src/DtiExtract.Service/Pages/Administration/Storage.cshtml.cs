using DtiExtract.Service.Screens.Administration;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DtiExtract.Service.Pages.Administration;

/// <summary>How much is kept, and how to keep it safe.</summary>
internal sealed class StorageModel(StorageBoard board) : PageModel
{
    /// <summary>How it stands now.</summary>
    public StorageState State { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) => State = await board.FindAsync(cancellationToken);
}
