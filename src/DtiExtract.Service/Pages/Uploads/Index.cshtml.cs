using System.Globalization;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Api;
using DtiExtract.Service.Ingestion.Receiving;
using DtiExtract.Service.Screens;
using DtiExtract.Service.Screens.Uploads;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace DtiExtract.Service.Pages.Uploads;

/// <summary>Gives reports in, and lists what was given in before.</summary>
[EnableRateLimiting(RateLimits.Upload)]
internal sealed class IndexModel(BatchQueries batches, PlainUpload upload, CurrentViewer viewers, Locale locale, IOptions<ReceivingOptions> options) : PageModel
{
    private const int BatchesShown = 20;

    /// <summary>The batch before those that are shown; null for the newest.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    /// <summary>The batches.</summary>
    public Page<BatchAnswer> Batches { get; private set; } = new([], null);

    /// <summary>Whether batches of other people are among them.</summary>
    public bool ShowsOthers => User.IsInRole(Roles.Administrator);

    /// <summary>What the script goes by.</summary>
    public object Texts => UploadTexts.For(locale, Limits);

    /// <summary>What is received at once.</summary>
    public ReceivingOptions Limits => options.Value;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Batches = await batches.ListAsync(Before, BatchesShown, cancellationToken);

    public async Task<IActionResult> OnPostAsync(string? name, List<IFormFile> files, CancellationToken cancellationToken)
    {
        if (await upload.ReceiveAsync(name, files, (await viewers.GetAsync(cancellationToken)).Actor, cancellationToken) is { } batch)
        {
            return LocalRedirect(Links.Batch(batch.Id));
        }

        ModelState.AddModelError(string.Empty, locale.Of(BatchTexts.NoFiles));
        await OnGetAsync(cancellationToken);
        return Page();
    }

    /// <summary>The address of the batches before those that are shown.</summary>
    public static string PageAt(string cursor) => string.Create(CultureInfo.InvariantCulture, $"/uploads?before={cursor}#batches");
}
