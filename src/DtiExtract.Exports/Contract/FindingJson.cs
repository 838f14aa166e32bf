using System.Collections.Immutable;
using System.Text.Json;
using DtiExtract.Exports.Messages;
using DtiExtract.Mining;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Exports.Contract;

/// <summary>The JSON form of a finding. Absent values are null.</summary>
public static class FindingJson
{
    /// <summary>Writes the finding as one object.</summary>
    public static void Write(Utf8JsonWriter json, Finding finding, MessageLanguage language)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id.ToString());
        json.WriteString("type", Terms.Of(finding.Type).Code);
        json.WriteString("rule", finding.Check.Id);
        json.WriteString("severity", Terms.Of(finding.Severity).Code);
        ReportJson.WriteArray(json, "spans", finding.Spans, span => WriteSpan(json, span));
        WriteIds(json, "figures", finding.Figures);
        json.WriteString("message", finding.Message(language));
        json.WriteString("arithmetic", finding.Arithmetic);
        ReportJson.WriteArray(json, "repairs", finding.Repairs, repair => WriteRepair(json, repair));
        if (!finding.Elsewhere.IsEmpty)
        {
            ReportJson.WriteArray(json, "elsewhere", finding.Elsewhere, place => WritePlace(json, place));
        }

        json.WriteEndObject();
    }

    /// <summary>The first change stands in the repair itself; where a second is needed, it stands in "with".</summary>
    private static void WriteRepair(Utf8JsonWriter json, Repair repair)
    {
        json.WriteStartObject();
        WriteChange(json, repair.Changes[0]);
        if (repair.Changes.Length > 1)
        {
            ReportJson.WriteArray(json, "with", repair.Changes[1..], change =>
            {
                json.WriteStartObject();
                WriteChange(json, change);
                json.WriteEndObject();
            });
        }

        WriteIds(json, "witnesses", repair.Witnesses);
        json.WriteNumber("confidence", ReportJson.Rounded(repair.Confidence));
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, FigureChange change)
    {
        json.WriteString("figure", change.Figure.ToString());
        json.WriteString("field", Terms.Of(change.Field).Code);
        json.WriteNumber("from", change.From);
        json.WriteNumber("to", change.To);
        json.WriteString("kind", Terms.Of(change.Kind).Code);
    }

    private static void WritePlace(Utf8JsonWriter json, PlaceElsewhere place)
    {
        json.WriteStartObject();
        json.WriteString("file", place.File);
        json.WriteString("unit", place.Unit);
        json.WriteString("period", place.Period);
        ReportJson.WriteSpan(json, place.Span);
        json.WriteString("quote", place.Quote);
        json.WriteString("figure", place.Figure?.ToString());
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan span) => ReportJson.WriteNumbers(json, span.Start, span.End);

    private static void WriteIds(Utf8JsonWriter json, string name, ImmutableArray<FigureId> ids) => ReportJson.WriteArray(json, name, ids, id => json.WriteStringValue(id.ToString()));
}
