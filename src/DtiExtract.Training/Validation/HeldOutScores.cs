using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using DtiExtract.Training.Examples;

namespace DtiExtract.Training.Validation;

/// <summary>The score of a report while it was left out.</summary>
/// <param name="Report">Its name.</param>
/// <param name="Labels">Names what it was scored against: the same figures and indicators give the same.</param>
/// <param name="Score">The score.</param>
public sealed record HeldOutScore(string Report, string Labels, MappingScore Score);

/// <summary>The scores of reports left out, kept beside a model so that the next one can be compared with it.</summary>
public static class HeldOutScores
{
    /// <summary>The scores of each report, by name.</summary>
    public static HeldOutScore[] Of(IEnumerable<HeldOutFigure> figures) =>
    [
        .. from figure in figures
           group figure by figure.Report into own
           orderby own.Key.Name
           select new HeldOutScore(own.Key.Name, LabelsOf(own.Key), MappingScore.Of(own.Select(figure => (figure.Example.Indicator, figure.IsMapped ? figure.Best.Indicator : null)))),
    ];

    /// <summary>F1 of the present model and of a new one, over the reports that both were scored on, with equal annotations; null when there are none.</summary>
    public static (double Present, double New)? Compare(IEnumerable<HeldOutScore> present, IEnumerable<HeldOutScore> newer)
    {
        (HeldOutScore Present, HeldOutScore New)[] both =
            [.. present.Join(newer, score => (score.Report, score.Labels), score => (score.Report, score.Labels), (old, next) => (old, next))];
        return both.Length == 0 ? null : (F1(both.Select(pair => pair.Present)), F1(both.Select(pair => pair.New)));
    }

    /// <summary>Writes the scores.</summary>
    public static byte[] Write(HeldOutScore[] scores) => [.. JsonSerializer.SerializeToUtf8Bytes(scores, HeldOutScoreJson.Default.HeldOutScoreArray), (byte)'\n'];

    /// <summary>Reads scores.</summary>
    /// <exception cref="JsonException">They are in another form.</exception>
    public static HeldOutScore[] Read(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, HeldOutScoreJson.Default.HeldOutScoreArray) ?? [];

    private static double F1(IEnumerable<HeldOutScore> scores) => scores
        .Aggregate(default(MappingScore), (sum, score) => sum + score.Score).F1;

    private static string LabelsOf(TrainingReport report)
    {
        string labels = string.Join('\n', report.Examples.Select(example => $"{example.Context.Figure.Span} {example.Indicator}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(labels)))[..12];
    }
}

/// <summary>The form of <see cref="HeldOutScores"/>.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, IgnoreReadOnlyProperties = true, NewLine = "\n")]
[JsonSerializable(typeof(HeldOutScore[]))]
internal sealed partial class HeldOutScoreJson : JsonSerializerContext;
