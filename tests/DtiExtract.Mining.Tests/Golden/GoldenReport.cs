using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reconciliation;

namespace DtiExtract.Mining.Tests.Golden;

/// <summary>What is kept of a mined report, in canonical JSON: a line for the header, for each section, each figure and each finding.</summary>
internal static class GoldenReport
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>The canonical JSON of a report.</summary>
    public static string Of(MinedReport report)
    {
        var json = new StringBuilder("{\n");
        json.Append(CultureInfo.InvariantCulture, $"  \"header\": {JsonSerializer.Serialize(report.Header, Options)},\n");
        Append(json, "problems", report.Problems.Select(problem => ProblemMessages.For(problem, MessageLanguage.Vietnamese)));
        json.Append(",\n");
        Append(json, "sections", report.Sections.Select(Of));
        json.Append(",\n");
        Append(json, "figures", report.Figures.Select(Of));
        json.Append(",\n");
        Append(json, "findings", report.Findings.Select(Of));
        return json.Append("\n}\n").ToString();
    }

    private static void Append<T>(StringBuilder json, string name, IEnumerable<T> items)
    {
        string lines = string.Join(",\n", items.Select(item => $"    {JsonSerializer.Serialize(item, Options)}"));
        json.Append(CultureInfo.InvariantCulture, $"  \"{name}\": [").Append(lines.Length > 0 ? $"\n{lines}\n  ]" : "]");
    }

    private static object Of(Section section) => new
    {
        Id = $"{section.Id}",
        section.Heading,
        section.Level,
        section.Criterion,
        section.Kind,
    };

    private static object Of(Figure figure) => new
    {
        Id = $"{figure.Id}",
        figure.Span.Start,
        figure.Span.End,
        figure.Quote,
        figure.Type,
        figure.Numerator,
        figure.Denominator,
        figure.Percent,
        figure.Value,
        Range = figure.Range is { } range ? new[] { range.Low, range.High } : null,
        figure.Unit,
        Approximate = figure.Approximate ? true : (bool?)null,
        figure.Role,
        figure.Subject,
        PartOf = figure.PartOf?.ToString(),
        Section = figure.Section?.ToString(),
        figure.Rule,
    };

    private static object Of(Finding finding) => new
    {
        Id = $"{finding.Id}",
        Rule = finding.Check.Id,
        finding.Severity,
        Spans = finding.Spans.Select(span => new[] { span.Start, span.End }),
        Figures = finding.Figures.Select(figure => $"{figure}"),
        Message = finding.Message(MessageLanguage.Vietnamese),
        finding.Arithmetic,
        Repairs = finding.Repairs.Select(repair => repair.Changes.Select(change => new { Figure = $"{change.Figure}", change.Field, change.From, change.To, change.Kind })),
    };
}
