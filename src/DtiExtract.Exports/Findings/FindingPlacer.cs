using System.Collections.Frozen;
using System.Collections.Immutable;
using DtiExtract.Exports.Messages;
using DtiExtract.Mining;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Reconciliation;

namespace DtiExtract.Exports.Findings;

/// <summary>Takes the words that findings speak of out of their report.</summary>
/// <param name="report">The report, with its text.</param>
internal sealed class FindingPlacer(MinedReport report)
{
    private readonly ReportText _text = report.Text ?? throw new ArgumentException("The report has no text.", nameof(report));
    private readonly FrozenDictionary<FigureId, Figure> _figures = report.Figures.ToFrozenDictionary(figure => figure.Id);
    private readonly HeadingFinder _headings = new(report.Sections);

    /// <summary>The findings of the report with their places.</summary>
    public ImmutableArray<PlacedFinding> Place() => [.. report.Findings.Select(Place)];

    private PlacedFinding Place(Finding finding) => new(finding, [.. finding.Spans.Select(PlaceOf)], FiguresOf(finding));

    private FrozenDictionary<FigureId, FindingFigure> FiguresOf(Finding finding) => finding.Repairs
        .SelectMany(repair => repair.Changes.Select(change => change.Figure).Concat(repair.Witnesses))
        .Distinct()
        .Where(_figures.ContainsKey)
        .ToFrozenDictionary(id => id, id => new FindingFigure(PlaceOf(_figures[id].Span), _figures[id].Unit));

    private FindingPlace PlaceOf(TextSpan span) => new(
        OneLine.Shortened(span.Slice(_text.Text), FoundReport.LongestQuote),
        _headings.At(span.Start),
        (_text.Source.Locate(span) as PagePlace)?.Page);
}
