using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using DtiExtract.Corpus.Source;
using DtiExtract.Mining;

namespace DtiExtract.Corpus.Annotating;

/// <summary>Writes the annotations of a report in the form that the scorer reads.</summary>
internal static class AnnotationWriter
{
    private static readonly JsonSerializerOptions Format = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
    };

    /// <summary>The annotations as JSON.</summary>
    /// <param name="report">The report.</param>
    /// <param name="text">The text that spans count in.</param>
    /// <param name="places">The span of every mark in that text.</param>
    public static string Write(AnnotatedReport report, string text, IReadOnlyDictionary<string, TextSpan> places)
    {
        var gold = new GoldReport(
            Path.GetFileName(report.Front.File),
            report.Front.Header,
            [.. FiguresOf(report, text, places).OrderBy(figure => figure.Start)],
            [.. report.Front.Findings.Select((finding, index) => FindingOf(finding, index, places))]);
        return JsonSerializer.Serialize(gold, Format) + "\n";
    }

    private static IEnumerable<GoldFigure> FiguresOf(AnnotatedReport report, string text, IReadOnlyDictionary<string, TextSpan> places)
    {
        foreach (Mark mark in report.Marks)
        {
            if (mark.Figure is { } figure)
            {
                TextSpan span = WholeSpan(mark.Id, places);
                yield return FigureOf(mark.Id, figure, span, span.Slice(text));
            }
        }
    }

    /// <summary>From the start of the mark to its end, or to the end of the mark that continues it.</summary>
    private static TextSpan WholeSpan(string id, IReadOnlyDictionary<string, TextSpan> places)
    {
        TextSpan start = places[id];
        return places.TryGetValue(id + Mark.Continued, out TextSpan rest) ? new TextSpan(start.Start, rest.End) : start;
    }

    private static GoldFigure FigureOf(string id, AnnotatedFigure figure, TextSpan span, string quote) => new(
        id, span.Start, span.End, quote, figure.Type, figure.Numerator, figure.Denominator, figure.Percent, figure.Value,
        figure.Low is { } low && figure.High is { } high ? [low, high] : null,
        figure.Unit, figure.Approximate, figure.Role, figure.Subject, figure.PartOf,
        figure.Indicator, figure.Indicator is null ? null : figure.IndicatorRole, figure.Criterion);

    private static GoldFinding FindingOf(FrontFinding finding, int index, IReadOnlyDictionary<string, TextSpan> places)
    {
        IEnumerable<TextSpan> spans = finding.At.Select(id => WholeSpan(id, places)).OrderBy(span => span.Start);
        return new GoldFinding($"x{index + 1}", finding.Type, finding.Severity, [.. spans.Select(span => ImmutableArray.Create(span.Start, span.End))], finding.Explanation, finding.Suggestion);
    }

    private sealed record GoldReport(string Report, FrontHeader Header, ImmutableArray<GoldFigure> Figures, ImmutableArray<GoldFinding> Findings);

    private sealed record GoldFigure(
        string Id, int Start, int End, string Quote, string Type, decimal? Numerator, decimal? Denominator, decimal? Percent, decimal? Value,
        ImmutableArray<decimal>? Range, string? Unit, bool Approximate, string Role, string? Subject, string? PartOf,
        string? Indicator, string? IndicatorRole, string? Criterion);

    private sealed record GoldFinding(string Id, string Type, string Severity, ImmutableArray<ImmutableArray<int>> Spans, string Explanation, string? Suggestion);
}
