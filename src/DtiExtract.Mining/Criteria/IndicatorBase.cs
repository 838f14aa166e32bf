namespace DtiExtract.Mining.Criteria;

/// <summary>What rates are shares of. Figures over different bases can't be compared.</summary>
public sealed record IndicatorBase
{
    /// <summary>Stable English name: "people-15".</summary>
    public required string Key { get; init; }

    /// <summary>The name in Vietnamese: "người từ 15 tuổi trở lên".</summary>
    public required string Name { get; init; }

    /// <summary>The name in English.</summary>
    public required string EnglishName { get; init; }

    /// <summary>Other words for it in reports.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];
}
