using DtiExtract.Mining;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Cli.Output;

/// <summary>A figure with what its report says of it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Section">The innermost section around it.</param>
/// <param name="Indicator">What it measures; null when that is not known.</param>
/// <param name="Pillar">The pillar of its indicator.</param>
internal sealed record FigureRow(MinedReport Report, Figure Figure, Section? Section, Indicator? Indicator, Pillar? Pillar)
{
    /// <summary>The page that the figure stands on, in a format that has pages.</summary>
    public int? Page => (Report.Text?.Source.Locate(Figure.Span) as PagePlace)?.Page;

    /// <summary>The figures of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="indicators">What figures measure.</param>
    public static IEnumerable<FigureRow> Of(MinedReport report, IndicatorCatalog indicators)
    {
        var sections = report.Sections.ToDictionary(section => section.Id);
        foreach (Figure figure in report.Figures)
        {
            Section? section = figure.Section is { } id ? sections.GetValueOrDefault(id) : null;
            Indicator? indicator = figure.Indicator is { } mapped && indicators.TryGet(mapped.Id, out Indicator? known) ? known : null;
            yield return new FigureRow(report, figure, section, indicator, indicator is null ? null : indicators.PillarOf(indicator));
        }
    }
}
