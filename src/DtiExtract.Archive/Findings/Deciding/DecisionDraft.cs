using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using DtiExtract.Archive.Schema;

namespace DtiExtract.Archive.Findings.Deciding;

/// <summary>What a person says of a finding.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Reason">Why.</param>
/// <param name="Corrections">The right values; empty unless it corrects.</param>
/// <param name="IsSecondOpinion">Whether the person looks at what another one decided.</param>
public sealed record DecisionDraft(DecisionKind Kind, string Reason, ImmutableArray<Correction> Corrections, bool IsSecondOpinion)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The right values as they are kept; null when there are none.</summary>
    internal string? CorrectionsText => Corrections.IsEmpty ? null : JsonSerializer.Serialize(Corrections, Json);

    /// <summary>The right values of a kept decision.</summary>
    public static ImmutableArray<Correction> CorrectionsOf(Decision decision) =>
        decision.Corrections is { } text ? JsonSerializer.Deserialize<ImmutableArray<Correction>>(text, Json) : [];
}

/// <summary>A right value.</summary>
/// <param name="Figure">The figure in its report: "f12".</param>
/// <param name="Field">Which of its numbers: "numerator", "denominator", "percent" or "value".</param>
/// <param name="Value">The value.</param>
public sealed record Correction(string Figure, string Field, decimal Value);
