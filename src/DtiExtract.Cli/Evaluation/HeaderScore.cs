using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Cli.Evaluation;

/// <summary>How often each field of a header was right.</summary>
/// <param name="Fields">By the names of the contract: how often it was right, and annotated.</param>
internal sealed record HeaderScore(ImmutableSortedDictionary<string, (int Right, int Gold)> Fields)
{
    private static readonly ImmutableArray<(string Name, Func<ReportHeader, string?> Value)> Scored =
    [
        ("unit", header => header.Unit),
        ("unitLevel", header => header.UnitLevel is { } level ? Terms.Of(level).Code : null),
        ("parent", header => header.Parent),
        ("province", header => header.Province),
        ("periodStart", header => Iso(header.PeriodStart)),
        ("periodEnd", header => Iso(header.PeriodEnd)),
        ("documentNumber", header => header.DocumentNumber),
        ("signedOn", header => Iso(header.SignedOn)),
        ("criterionSet", header => header.CriterionSet),
    ];

    /// <summary>No field scored.</summary>
    public static HeaderScore None { get; } = new(ImmutableSortedDictionary.Create<string, (int Right, int Gold)>(StringComparer.Ordinal));

    /// <summary>Fields that were right.</summary>
    public int Right => Fields.Values.Sum(counts => counts.Right);

    /// <summary>Fields annotated.</summary>
    public int Gold => Fields.Values.Sum(counts => counts.Gold);

    /// <summary>Compares the fields that are annotated, absent ones among them.</summary>
    public static HeaderScore Of(IReadOnlyDictionary<string, JsonElement> gold, ReportHeader mined) => new(
        Scored.Where(field => gold.ContainsKey(field.Name)).ToImmutableSortedDictionary(
            field => field.Name,
            field => (Composed(Text(gold[field.Name])) == Composed(field.Value(mined)) ? 1 : 0, 1),
            StringComparer.Ordinal));

    /// <summary>The counts of both.</summary>
    public static HeaderScore operator +(HeaderScore left, HeaderScore right) => new(left.Fields.SetItems(
        right.Fields.Select(field => KeyValuePair.Create(field.Key, Sum(left.Fields.GetValueOrDefault(field.Key), field.Value)))));

    private static (int Right, int Gold) Sum((int Right, int Gold) left, (int Right, int Gold) right) => (left.Right + right.Right, left.Gold + right.Gold);

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        _ => value.GetRawText(),
    };

    private static string? Composed(string? text) => text?.Normalize();

    private static string? Iso(DateOnly? date) => date?.ToString("O", CultureInfo.InvariantCulture);
}
