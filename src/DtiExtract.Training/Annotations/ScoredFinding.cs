using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using DtiExtract.Mining;
using DtiExtract.Mining.Reconciliation;

namespace DtiExtract.Training.Annotations;

/// <summary>A finding as scores see it, annotated or mined.</summary>
internal sealed record ScoredFinding
{
    /// <summary>What kind of contradiction it is.</summary>
    public required FindingType Type { get; init; }

    /// <summary>How grave it is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Every place that takes part.</summary>
    public required IReadOnlyList<TextSpan> Spans { get; init; }

    /// <summary>The first position of the first place; nothing contradicts itself at no place.</summary>
    [JsonIgnore]
    public int? Start => Spans is [var first, ..] ? first.Start : null;

    /// <summary>What contradicts what, in words.</summary>
    public string Explanation { get; init; } = string.Empty;

    /// <summary>The figures that a mined finding names; an annotated one names places alone.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Figures { get; init; } = [];

    /// <summary>The mined finding as scores see it.</summary>
    public static ScoredFinding Of(Finding finding) => new()
    {
        Type = finding.Type,
        Severity = finding.Severity,
        Spans = finding.Spans,
        Explanation = finding.Message(MessageLanguage.English),
        Figures = [.. finding.Figures.Select(figure => figure.ToString())],
    };

    /// <summary>Whether the two share some text.</summary>
    public bool Overlaps(ScoredFinding other) => Spans.Any(span => other.Spans.Any(span.Overlaps));

    /// <summary>The finding in one line, for lists of what was missed.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Start,6} {JsonNamingPolicy.KebabCaseLower.ConvertName(Type.ToString())} {Severity.ToString().ToLowerInvariant()} “{Explanation.ReplaceLineEndings(" ")}”");
}
