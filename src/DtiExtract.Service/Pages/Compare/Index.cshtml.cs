using System.Collections.Immutable;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Analysis;
using DtiExtract.Mining.Rules;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Screens;
using DtiExtract.Service.Screens.Comparing;
using Microsoft.AspNetCore.Mvc;

namespace DtiExtract.Service.Pages.Compare;

/// <summary>Units side by side, by several indicators.</summary>
internal sealed class ComparisonModel(CompareDesk desk, ComparisonAnalysis analysis, ComparisonFiles files, MiningRules rules, CurrentViewer viewers, Locale locale) : ComparePage(desk, viewers)
{
    private const int RowsOnPage = 100;
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Csv = "text/csv; charset=utf-8";

    /// <inheritdoc/>
    public override CompareForm Form => CompareForm.Matrix;

    /// <summary>The table; null when there are no reports.</summary>
    public ComparisonTable? Table { get; private set; }

    /// <summary>Which page of units is shown.</summary>
    public int PageNumber => Math.Clamp(Query.Part ?? 1, 1, Pages);

    /// <summary>How many pages there are.</summary>
    public int Pages => Math.Max(1, ((Table?.Units.Length ?? 0) + RowsOnPage - 1) / RowsOnPage);

    /// <summary>The rows of this page.</summary>
    public IEnumerable<ComparedUnit> Rows => Table is null ? [] : Table.Units.Skip((PageNumber - 1) * RowsOnPage).Take(RowsOnPage);

    /// <summary>The warnings of all columns.</summary>
    public IEnumerable<(string Of, ImmutableArray<AnalysisWarning> Warnings)> Warnings => Table?.Columns.Select(column => (locale.Of(IndicatorTexts.Of(column.Indicator)), column.Warnings)) ?? [];

    public Task OnGetAsync(CancellationToken cancellationToken) => CompareAsync(cancellationToken);

    /// <summary>The whole table as a workbook.</summary>
    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken cancellationToken)
    {
        Viewer viewer = await CompareAsync(cancellationToken);
        return Table is null ? NotFound() : File(await files.WorkbookAsync(viewer, Table, Choice!.Period, locale.Language, cancellationToken), Xlsx, "so-sanh.xlsx");
    }

    /// <summary>The whole table as comma-separated values.</summary>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken)
    {
        Viewer viewer = await CompareAsync(cancellationToken);
        return Table is null ? NotFound() : File(await files.CsvAsync(viewer, Table, Choice!.Period, locale.Language, cancellationToken), Csv, "so-sanh.csv");
    }

    private async Task<Viewer> CompareAsync(CancellationToken cancellationToken)
    {
        Viewer viewer = await ChooseAsync(cancellationToken);
        Table = Choice is null ? null : ComparisonTable.Of(await analysis.CompareAsync(viewer, Choice.Area, Choice.Period, [.. Choice.Indicators], cancellationToken), rules.Indicators);
        return viewer;
    }
}
