namespace DtiExtract.Mining.Criteria;

/// <summary>A quantity with its base, comparable over units and years whatever criterion set they follow.</summary>
public sealed record Indicator
{
    /// <summary>Stable English name: "ehealth-record-rate".</summary>
    public required string Id { get; init; }

    /// <summary>The name in Vietnamese.</summary>
    public required string Name { get; init; }

    /// <summary>The name in English.</summary>
    public required string EnglishName { get; init; }

    /// <summary>The national pillar, 1 (nhận thức số) to 8 (xã hội số).</summary>
    public required int Pillar { get; init; }

    /// <summary>How it is measured.</summary>
    public required Measure Measure { get; init; }

    /// <summary>What is counted, in Vietnamese: "hồ sơ nộp trực tuyến".</summary>
    public string? Numerator { get; init; }

    /// <summary>The base of a rate, in Vietnamese: "hồ sơ tiếp nhận".</summary>
    public string? Denominator { get; init; }

    /// <summary>What it is a share of, the usual base first; empty when that is not known, and for what is no rate.</summary>
    public IReadOnlyList<IndicatorBase> Bases { get; init; } = [];

    /// <summary>Which way is better.</summary>
    public Direction Direction { get; init; }

    /// <summary>Other spellings, synonyms and abbreviations in reports.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];
}
