using DtiExtract.Mining;
using DtiExtract.Mining.Criteria.Explaining;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Cli.Output.Explaining;

/// <summary>A figure with why it was mapped as it was.</summary>
/// <param name="Report">The report.</param>
/// <param name="Explanation">Why.</param>
/// <param name="Rules">The rules, with the indicators and criterion sets.</param>
internal sealed record ExplainedFigure(MinedReport Report, MappingExplanation Explanation, MiningRules Rules)
{
    /// <summary>The headings above the figure, outermost first.</summary>
    public IEnumerable<string> Headings => HeadingsAt(Explanation.Figure.Section);

    private IEnumerable<string> HeadingsAt(SectionId? id) =>
        Report.Sections.FirstOrDefault(section => section.Id == id) is { } section ? HeadingsAt(section.Parent).Append(section.Heading) : [];
}
