using System.Collections.Immutable;
using DtiExtract.Service.Accounts;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DtiExtract.Service.Pages.Administration.Accounts;

/// <summary>All accounts.</summary>
internal sealed class IndexModel(AccountLists lists) : PageModel
{
    /// <summary>The accounts that are shown.</summary>
    public ImmutableArray<AccountAnswer> Accounts { get; private set; } = [];

    /// <summary>The user name behind which the next part begins; null at the end.</summary>
    public string? Next { get; private set; }

    /// <summary>A part of the names that are asked for.</summary>
    public string? Text { get; private set; }

    public async Task OnGetAsync(string? text, string? after, CancellationToken cancellationToken)
    {
        Text = text;
        (Accounts, Next) = await lists.FindAsync(text, after, cancellationToken);
    }
}
