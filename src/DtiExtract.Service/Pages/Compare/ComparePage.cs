using DtiExtract.Archive.Access;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Screens;
using DtiExtract.Service.Screens.Comparing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DtiExtract.Service.Pages.Compare;

/// <summary>What the four screens of comparison share: what was asked for, what was chosen, and the table as a file.</summary>
/// <param name="desk">Makes a full choice of what was asked for.</param>
/// <param name="files">Notes who was given which table.</param>
/// <param name="viewers">Tells who looks.</param>
/// <param name="locale">The language of the person.</param>
internal abstract class ComparePage(CompareDesk desk, ComparisonFiles files, CurrentViewer viewers, Locale locale) : PageModel
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Csv = "text/csv; charset=utf-8";

    /// <summary>What was asked for.</summary>
    [BindProperty(SupportsGet = true, Name = "")]
    public CompareQuery Query { get; set; } = CompareQuery.Proposed;

    /// <summary>What is compared; null when there are no reports.</summary>
    public CompareChoice? Choice { get; private set; }

    /// <summary>What of it can be chosen here.</summary>
    public abstract CompareForm Form { get; }

    /// <summary>The pages of the table.</summary>
    public TablePages Pages => new(Rows, Query.Part);

    /// <summary>The language of the person.</summary>
    protected Locale Locale => locale;

    /// <summary>How many rows the table has.</summary>
    protected abstract int Rows { get; }

    public Task OnGetAsync(CancellationToken cancellationToken) => LookAsync(cancellationToken);

    /// <summary>The whole table as a workbook.</summary>
    public Task<IActionResult> OnGetXlsxAsync(CancellationToken cancellationToken) => GiveAsync(file => File(file.Workbook(locale.Language), Xlsx, file.Name + ".xlsx"), cancellationToken);

    /// <summary>The whole table as comma-separated values.</summary>
    public Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken) => GiveAsync(file => File(file.Csv(), Csv, file.Name + ".csv"), cancellationToken);

    /// <summary>Finds what the screen shows of a choice.</summary>
    protected abstract Task FindAsync(Viewer viewer, CompareChoice choice, CancellationToken cancellationToken);

    /// <summary>The table that was found, as a file.</summary>
    protected abstract TableFile? FileBy(ComparisonSheets sheets);

    private async Task<Viewer> LookAsync(CancellationToken cancellationToken)
    {
        Viewer viewer = await viewers.GetAsync(cancellationToken);
        Choice = await desk.ChooseAsync(viewer, Query, overTime: Form == CompareForm.Series, cancellationToken);
        if (Choice is not null)
        {
            await FindAsync(viewer, Choice, cancellationToken);
        }

        return viewer;
    }

    private async Task<IActionResult> GiveAsync(Func<TableFile, FileResult> give, CancellationToken cancellationToken)
    {
        Viewer viewer = await LookAsync(cancellationToken);
        if (FileBy(new ComparisonSheets(locale.Language)) is not { } file)
        {
            return NotFound();
        }

        await files.NoteAsync(viewer, file, Choice!, cancellationToken);
        return give(file);
    }
}
