using System.Collections.Immutable;
using DtiExtract.Exports.CommentedDocuments;
using DtiExtract.Exports.Findings;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Ingestion;
using DtiExtract.Service.Ingestion.Checking;
using DtiExtract.Service.Screens;
using DtiExtract.Service.Screens.Headers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace DtiExtract.Service.Pages.Drafts;

/// <summary>Shows what would be found in a draft, before it is sent to anybody. Whoever has an account may ask; nothing is kept.</summary>
[EnableRateLimiting(RateLimits.Upload)]
[LargestRequest(DraftChecker.MostFormBytes)]
internal sealed class CheckModel(DraftChecker checker, HeaderDoubts doubts, Locale locale, TimeProvider clock) : PageModel
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static readonly Wording NoFile = new("Hãy chọn một tệp .docx, .pdf hoặc .txt trước.", "Choose a .docx, .pdf or .txt first.");

    /// <summary>What is to be said of the draft; null before one was given.</summary>
    public CheckedDraft? Draft { get; private set; }

    /// <summary>Its findings in words.</summary>
    public ImmutableArray<FindingNote> Findings { get; private set; } = [];

    /// <summary>What is doubtful in its header.</summary>
    public ImmutableArray<HeaderDoubt> Doubts { get; private set; } = [];

    /// <summary>That no file was chosen.</summary>
    public string? Mistake { get; private set; }

    /// <summary>The most bytes of a draft, for the script.</summary>
    public static long MostBytes => DraftChecker.MostBytes;

    public async Task<IActionResult> OnPostAsync(IFormFile? draft, CancellationToken cancellationToken)
    {
        await CheckAsync(draft, cancellationToken);
        return Answer();
    }

    public async Task<IActionResult> OnPostCommentedAsync(IFormFile? draft, CancellationToken cancellationToken)
    {
        await CheckAsync(draft, cancellationToken);
        return Draft?.Report is { } report
            ? File(new CommentedDocument(locale.Language, clock).Write(report, Draft.Content), Docx, $"{Path.GetFileNameWithoutExtension(Draft.Name)}-chu-thich.docx")
            : Answer();
    }

    private async Task CheckAsync(IFormFile? draft, CancellationToken cancellationToken)
    {
        if (draft is null)
        {
            Mistake = locale.Of(NoFile);
            return;
        }

        Draft = await checker.CheckAsync(draft, cancellationToken);
        if (Draft.Report is { } report)
        {
            Findings = FindingNote.Of(FoundReport.Of(report), locale.Language);
            Doubts = doubts.Of(report.Header);
        }
    }

    private IActionResult Answer() => Request.IsForPart() ? Partial("_Draft", this) : Page();
}
