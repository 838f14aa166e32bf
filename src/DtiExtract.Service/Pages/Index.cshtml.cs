using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DtiExtract.Service.Pages;

/// <summary>What waits for the person who signed in.</summary>
internal sealed class IndexModel : PageModel
{
}
