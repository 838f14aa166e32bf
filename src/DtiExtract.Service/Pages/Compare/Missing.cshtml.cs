using DtiExtract.Archive.Access;
using DtiExtract.Archive.Analysis;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Screens;
using DtiExtract.Service.Screens.Comparing;

namespace DtiExtract.Service.Pages.Compare;

/// <summary>Who has not reported for a period.</summary>
internal sealed class MissingModel(CompareDesk desk, MissingAnalysis analysis, CurrentViewer viewers) : ComparePage(desk, viewers)
{
    /// <inheritdoc/>
    public override CompareForm Form => CompareForm.Missing;

    /// <summary>Who has not reported; null when there are no reports at all.</summary>
    public MissingReports? Reports { get; private set; }

    /// <summary>Those who have not, by district, in the order of the dictionary.</summary>
    public IEnumerable<IGrouping<string, MissingUnit>> Districts => Reports?.Missing
        .OrderBy(one => one.Unit.Name, VietnameseOrder.Instance)
        .GroupBy(one => one.Unit.District is { } district && district != one.Unit.Name ? new AreaChoice(one.Unit.Province, district).Name : one.Unit.Province ?? string.Empty)
        .OrderBy(group => group.Key, VietnameseOrder.Instance) ?? Enumerable.Empty<IGrouping<string, MissingUnit>>();

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Viewer viewer = await ChooseAsync(cancellationToken);
        Reports = Choice is null ? null : await analysis.FindAsync(viewer, Choice.Area, Choice.Period, cancellationToken);
    }
}
