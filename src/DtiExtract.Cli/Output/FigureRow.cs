using DtiExtract.Mining;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Cli.Output;

/// <summary>A figure with what its report says of it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Section">The innermost section around it.</param>
internal sealed record FigureRow(MinedReport Report, Figure Figure, Section? Section)
{
    /// <summary>The page that the figure stands on, in a format that has pages.</summary>
    public int? Page => (Report.Text?.Source.Locate(Figure.Span) as PagePlace)?.Page;

    /// <summary>The figures of a report.</summary>
    public static IEnumerable<FigureRow> Of(MinedReport report)
    {
        var sections = report.Sections.ToDictionary(section => section.Id);
        return report.Figures.Select(figure => new FigureRow(report, figure, figure.Section is { } id ? sections.GetValueOrDefault(id) : null));
    }
}
