using System.Text.Encodings.Web;
using System.Text.Json;
using DtiExtract.Mining.Criteria.Classifying;
using DtiExtract.Mining.Criteria.Explaining;

namespace DtiExtract.Cli.Output.Explaining;

/// <summary>Writes an explanation as one JSON object.</summary>
internal static class ExplanationJson
{
    private const int Digits = 4;

    /// <summary>Writes the explanation.</summary>
    public static void Write(Stream stream, ExplainedFigure explained)
    {
        MappingExplanation explanation = explained.Explanation;
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("file", explained.Report.File);
            json.WriteString("miner", explained.Report.Miner);
            json.WriteString("criterionSet", explained.Report.Header.CriterionSet);
            json.WritePropertyName("figure");
            ReportJson.WriteFigure(json, explanation.Figure, explained.Report.Text);
            ReportJson.WriteArray(json, "headings", explained.Headings, json.WriteStringValue);
            ReportJson.WriteArray(json, "unmapped", explanation.Reasons, reason => json.WriteStringValue(Terms.Of(reason).Code));
            ReportJson.WriteArray(json, "rules", explanation.Rules, rule => WriteRule(json, rule));
            ReportJson.WriteArray(json, "guesses", explanation.Guesses, guess => WriteGuess(json, guess));
            ReportJson.WriteNumber(json, "threshold", Rounded(explanation.Threshold));
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteRule(Utf8JsonWriter json, RuleEvidence rule)
    {
        json.WriteStartObject();
        json.WriteString("rule", rule.Rule);
        json.WriteString("indicator", rule.Indicator);
        ReportJson.WriteArray(json, "phrases", rule.Phrases, found =>
        {
            json.WriteStartObject();
            json.WriteString("phrase", found.Phrase);
            json.WriteString("zone", Terms.Of(found.Zone).Code);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteGuess(Utf8JsonWriter json, ExplainedGuess guess)
    {
        json.WriteStartObject();
        json.WriteString("indicator", guess.Indicator);
        ReportJson.WriteNumber(json, "probability", Rounded(guess.Probability));
        ReportJson.WriteArray(json, "features", guess.Features, feature => WriteFeature(json, feature));
        json.WriteEndObject();
    }

    private static void WriteFeature(Utf8JsonWriter json, FeatureContribution feature)
    {
        json.WriteStartObject();
        json.WriteString("feature", feature.Feature);
        ReportJson.WriteNumber(json, "contribution", Rounded(feature.Contribution));
        json.WriteEndObject();
    }

    private static decimal? Rounded(double? number) => number is { } stated ? Math.Round((decimal)stated, Digits) : null;
}
