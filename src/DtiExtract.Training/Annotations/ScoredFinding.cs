using System.Globalization;
using System.Text.Json.Serialization;
using DtiExtract.Mining;
using DtiExtract.Mining.Reconciliation;

namespace DtiExtract.Training.Annotations;

/// <summary>A finding as scores see it, annotated or mined.</summary>
internal sealed record ScoredFinding
{
    /// <summary>What kind of contradiction it is.</summary>
    [JsonConverter(typeof(KebabCase<FindingType>))]
    public required FindingType Type { get; init; }

    /// <summary>How grave it is.</summary>
    [JsonConverter(typeof(KebabCase<Severity>))]
    public required Severity Severity { get; init; }

    /// <summary>Every place that takes part: first position, and first position after it.</summary>
    public required IReadOnlyList<IReadOnlyList<int>> Spans { get; init; }

    /// <summary>What contradicts what, in words.</summary>
    public string Explanation { get; init; } = string.Empty;

    /// <summary>The figures that a mined finding names; an annotated one names places alone.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Figures { get; init; } = [];

    /// <summary>Every place that takes part.</summary>
    [JsonIgnore]
    public IEnumerable<TextSpan> Places => Spans.Select(span => new TextSpan(span[0], span[1]));

    /// <summary>The mined finding as scores see it.</summary>
    public static ScoredFinding Of(Finding finding) => new()
    {
        Type = finding.Type,
        Severity = finding.Severity,
        Spans = [.. finding.Spans.Select(span => new[] { span.Start, span.End })],
        Explanation = finding.Message(MessageLanguage.English),
        Figures = [.. finding.Figures.Select(figure => figure.ToString())],
    };

    /// <summary>Whether the two share some text.</summary>
    public bool Overlaps(ScoredFinding other) => Places.Any(place => other.Places.Any(place.Overlaps));

    /// <summary>The finding in one line, for lists of what was missed.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Spans[0][0],6} {Type} {Severity.ToString().ToLowerInvariant()} “{Explanation.ReplaceLineEndings(" ")}”");
}
