using System.Text.Encodings.Web;
using System.Text.Json;

namespace DtiExtract.Cli.Evaluation;

/// <summary>Writes scores as one JSON object: a property for each report, and "all".</summary>
internal static class ScoreJson
{
    private const string All = "all";
    private const int Digits = 4;

    /// <summary>Writes the scores, and with <paramref name="show"/> what was missed and what was too much.</summary>
    public static void Write(Stream stream, IReadOnlyList<ReportScore> scores, Score total, bool show)
    {
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            foreach (ReportScore report in scores)
            {
                json.WriteStartObject(report.File);
                WriteScore(json, report.Score);
                WriteLines(json, "missed", show ? report.Missed : []);
                WriteLines(json, "extra", show ? report.Extra : []);
                WriteLines(json, "missedFindings", show ? report.MissedFindings : []);
                WriteLines(json, "extraFindings", show ? report.ExtraFindings : []);
                json.WriteEndObject();
            }

            json.WriteStartObject(All);
            WriteScore(json, total);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteScore(Utf8JsonWriter json, Score score)
    {
        WriteTally(json, "figures", score.Figures);
        WriteTally(json, "values", score.Values);
        WriteShare(json, "role", score.RoleShare);
        WriteShare(json, "approximate", score.ApproximateShare);
        WriteTally(json, "parts", score.Parts);
        WriteCriteria(json, score);
        WriteTally(json, "indicator", score.Indicators);
        WriteFindings(json, score.Findings);
        json.WriteStartObject("header");
        foreach ((string field, (int right, int gold)) in score.Header.Fields)
        {
            WriteShare(json, field, Tally.Share(right, gold));
        }

        WriteShare(json, All, Tally.Share(score.Header.Right, score.Header.Gold));
        json.WriteEndObject();
    }

    private static void WriteCriteria(Utf8JsonWriter json, Score score)
    {
        json.WriteStartObject("criterion");
        if (score.CriterionAccuracy is { } accuracy)
        {
            WriteShare(json, "accuracy", accuracy);
        }
        else
        {
            json.WriteNull("accuracy");
        }

        json.WriteNumber("gold", score.Criteria.Gold);
        json.WriteNumber("mined", score.Criteria.Mined);
        json.WriteEndObject();
    }

    private static void WriteFindings(Utf8JsonWriter json, FindingScore findings)
    {
        json.WriteStartObject("findings");
        WriteShares(json, findings.SameType);
        WriteShare(json, "anyType", findings.AnyTypeRecall);
        WriteShare(json, "errorRecall", findings.ErrorRecall);
        json.WriteEndObject();
    }

    private static void WriteTally(Utf8JsonWriter json, string name, Tally tally)
    {
        json.WriteStartObject(name);
        WriteShares(json, tally);
        json.WriteEndObject();
    }

    private static void WriteShares(Utf8JsonWriter json, Tally tally)
    {
        WriteShare(json, "precision", tally.Precision);
        WriteShare(json, "recall", tally.Recall);
        WriteShare(json, "f1", tally.F1);
        json.WriteNumber("gold", tally.Gold);
        json.WriteNumber("mined", tally.Mined);
    }

    private static void WriteLines<T>(Utf8JsonWriter json, string name, IReadOnlyCollection<T> items) where T : notnull
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStringValue(item.ToString());
        }

        json.WriteEndArray();
    }

    private static void WriteShare(Utf8JsonWriter json, string name, double share) => json.WriteNumber(name, Math.Round(share, Digits));
}
