using DtiExtract.Archive.Access;
using DtiExtract.Archive.Analysis;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Screens;
using DtiExtract.Service.Screens.Comparing;

namespace DtiExtract.Service.Pages.Compare;

/// <summary>Who has not reported for a period.</summary>
internal sealed class MissingModel(CompareDesk desk, MissingAnalysis analysis, ComparisonFiles files, CurrentViewer viewers, Locale locale) : ComparePage(desk, files, viewers, locale)
{
    /// <inheritdoc/>
    public override CompareForm Form => CompareForm.Missing;

    /// <summary>Who has not reported; null when there are no reports at all.</summary>
    public MissingTable? Table { get; private set; }

    /// <inheritdoc/>
    protected override int Rows => Table?.Units.Length ?? 0;

    /// <inheritdoc/>
    protected override async Task FindAsync(Viewer viewer, CompareChoice choice, CancellationToken cancellationToken) =>
        Table = MissingTable.Of(await analysis.FindAsync(viewer, choice.Area, choice.Period, cancellationToken));

    /// <inheritdoc/>
    protected override TableFile? FileBy(ComparisonSheets sheets) => Table is null ? null : sheets.Of(Table);
}
