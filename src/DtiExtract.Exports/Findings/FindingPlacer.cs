using System.Collections.Frozen;
using System.Collections.Immutable;
using DtiExtract.Exports.Messages;
using DtiExtract.Mining;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Reconciliation;

namespace DtiExtract.Exports.Findings;

/// <summary>Takes the words that findings speak of out of their report.</summary>
/// <param name="report">The report, with its text.</param>
internal sealed class FindingPlacer(MinedReport report)
{
    private const int LongestHeading = 120;

    private static readonly char[] ItemMarks = ['-', '+', '•', ' '];

    private readonly ReportText _text = report.Text ?? throw new ArgumentException("The report has no text.", nameof(report));
    private readonly FrozenDictionary<FigureId, Figure> _figures = report.Figures.ToFrozenDictionary(figure => figure.Id);
    private readonly FrozenDictionary<SectionId, Section> _sections = report.Sections.ToFrozenDictionary(section => section.Id);

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
        HeadingAt(span.Start),
        (_text.Source.Locate(span) as PagePlace)?.Page);

    /// <summary>The heading above a position; that of a part of a criteria block together with the criterion.</summary>
    private string? HeadingAt(int position)
    {
        Section? inner = report.Sections.LastOrDefault(section => section.Span.Contains(position) && section.Span.Start < position);
        if (inner is null)
        {
            return null;
        }

        Section outer = inner;
        while (IsPart(outer) && outer.Parent is { } parent && _sections.TryGetValue(parent, out Section? above))
        {
            outer = above;
        }

        return outer == inner ? Words(inner) : $"{Words(outer)} › {Words(inner)}";
    }

    private static bool IsPart(Section section) =>
        section.Kind is SectionKind.Requirement or SectionKind.CriterionResult or SectionKind.Verdict || (section.Heading is [var first, ..] && ItemMarks.Contains(first));

    private static string Words(Section section) => OneLine.Shortened(section.Heading, LongestHeading).TrimStart(ItemMarks);
}
