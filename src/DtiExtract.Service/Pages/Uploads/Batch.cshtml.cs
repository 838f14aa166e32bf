using System.Globalization;
using DtiExtract.Archive.Access;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Api;
using DtiExtract.Service.Screens;
using DtiExtract.Service.Screens.Uploads;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DtiExtract.Service.Pages.Uploads;

/// <summary>How far a batch is, and its receipt when it is finished.</summary>
internal sealed class BatchModel(BatchQueries batches, BatchReceipts receipts, BatchRetry retry, CurrentViewer viewers, Locale locale) : PageModel
{
    /// <summary>The batch.</summary>
    public BatchAnswer Batch { get; private set; } = null!;

    /// <summary>The receipt; null while files are left to do.</summary>
    public BatchReceipt? Receipt { get; private set; }

    /// <summary>The file before the first report that is shown.</summary>
    [BindProperty(SupportsGet = true)]
    public long? After { get; set; }

    /// <summary>How many files have come to an end.</summary>
    public int Ended => Batch.Counts.Done + Batch.Counts.Duplicate + Batch.Counts.Failed;

    /// <summary>What the script says.</summary>
    public object Texts => new
    {
        Batch.Id,
        Receiving = locale["Đang nhận tệp: đã có {0} tệp.", "Files are coming in: {0} so far."],
        Working = locale["Đã xử lý {0} trên {1} tệp{2}.", "{0} of {1} files done{2}."],
        Left = locale[", còn khoảng {0}", ", about {0} left"],
        Pace = locale["{0} tệp mỗi giây", "{0} files per second"],
        Lost = locale["Mất kết nối với máy chủ, đang thử lại… Tệp vẫn được xử lý.", "The server can't be reached, trying again… Files are still being read."],
        Finished = locale["Đã xử lý xong.", "All done."],
    };

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancellationToken)
    {
        if (await batches.FindAsync(id, cancellationToken) is not { } batch)
        {
            return NotFound();
        }

        Batch = batch;
        Viewer viewer = await viewers.GetAsync(cancellationToken);
        Receipt = batch.FinishedAt is null ? null : await receipts.OfAsync(viewer, id, After, cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostRetryAsync(long id, CancellationToken cancellationToken)
    {
        if (!await batches.MayBeSeenAsync(id, cancellationToken))
        {
            return NotFound();
        }

        await retry.RetryAsync(id, (await viewers.GetAsync(cancellationToken)).Actor, cancellationToken);
        return LocalRedirect(Links.Batch(id));
    }

    /// <summary>The address of findings of the batch with this severity.</summary>
    public string FindingsOf(string severity) => string.Create(CultureInfo.InvariantCulture, $"/findings?batch={Batch.Id}&severity={severity}");
}
