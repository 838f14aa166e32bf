using System.Text.Encodings.Web;
using System.Text.Json;
using DtiExtract.Cli.Messages;
using DtiExtract.Mining;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Cli.Evaluation.Mutating;

/// <summary>Writes the score as one JSON object.</summary>
internal static class MutationJson
{
    private const int Digits = 4;

    /// <summary>Writes the score, and with <paramref name="show"/> what was missed.</summary>
    public static void Write(Stream stream, MutationScore score, bool show)
    {
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            WriteReports(json, score.Consistency);
            json.WriteNumber("made", score.Made);
            json.WriteNumber("breaking", score.Breaking.Length);
            WriteCounts(json, "all", score, null, null);
            WriteGroups(json, "byFamily", score.Families, family => MutationTexts.Of(family).Code, (name, family) => WriteCounts(json, name, score, null, family));
            WriteGroups(json, "byKind", score.Kinds, kind => Terms.Of(kind).Code, (name, kind) => WriteCounts(json, name, score, kind, null));
            WriteGroups(json, "foundAs", score.Types, type => Terms.Of(type).Code, (name, type) => WriteTypes(json, name, score, type));
            if (show)
            {
                WriteMissed(json, score);
            }

            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteReports(Utf8JsonWriter json, ConsistencyScore score)
    {
        json.WriteStartObject("reports");
        json.WriteNumber("used", score.Used);
        json.WriteNumber("otherAsText", score.OtherAsText);
        json.WriteNumber("consistent", score.Consistent);
        json.WriteNumber("falseAlarms", score.FalseAlarms.Length);
        json.WriteNumber("falseAlarmShare", Math.Round(score.FalseAlarmShare, Digits));
        json.WriteEndObject();
    }

    private static void WriteGroups<T>(Utf8JsonWriter json, string name, IEnumerable<T> groups, Func<T, string> nameOf, Action<string, T> write)
    {
        json.WriteStartObject(name);
        foreach (T group in groups)
        {
            write(nameOf(group), group);
        }

        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, string name, MutationScore score, RepairKind? kind, RelationFamily? family)
    {
        json.WriteStartObject(name);
        Write(json, "caught", score.CaughtOf(kind, family));
        Write(json, "repairedWithWitness", score.RepairedOf(witnessed: true, kind, family));
        Write(json, "repaired", score.RepairedOf(witnessed: false, kind, family));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Caught count)
    {
        json.WriteStartObject(name);
        json.WriteNumber("right", count.Right);
        json.WriteNumber("of", count.All);
        if (count.Share is { } share)
        {
            json.WriteNumber("share", Math.Round(share, Digits));
        }

        json.WriteEndObject();
    }

    private static void WriteTypes(Utf8JsonWriter json, string name, MutationScore score, FindingType type)
    {
        json.WriteStartObject(name);
        foreach (RelationFamily family in score.Families)
        {
            json.WriteNumber(MutationTexts.Of(family).Code, score.FoundAs(type, family));
        }

        json.WriteEndObject();
    }

    private static void WriteMissed(Utf8JsonWriter json, MutationScore score)
    {
        WriteLines(json, "missed", score.Breaking.Where(outcome => !outcome.IsCaught).Select(MutationLine.Of));
        WriteLines(json, "notMended", score.Breaking.Where(outcome => outcome.IsCaught && outcome.Mutation.HasWitness && !outcome.IsRepaired).Select(MutationLine.Of));
        WriteLines(json, "falseAlarms", score.Consistency.FalseAlarms.Select(alarm => $"{alarm.File} {Terms.Of(alarm.Finding.Type).Code} {alarm.Finding.Message(MessageLanguage.Vietnamese)}"));
    }

    private static void WriteLines(Utf8JsonWriter json, string name, IEnumerable<string> lines)
    {
        json.WriteStartArray(name);
        foreach (string line in lines)
        {
            json.WriteStringValue(line);
        }

        json.WriteEndArray();
    }
}
