namespace DtiExtract.Mining.Criteria;

/// <summary>A main index, or group of criteria, of a set.</summary>
public sealed record CriterionGroup
{
    /// <summary>The number in its set. It means nothing without the set: 3 is infrastructure in one, society in another.</summary>
    public required int Number { get; init; }

    /// <summary>The name in Vietnamese.</summary>
    public required string Name { get; init; }

    /// <summary>The national pillar that it matches; null when it matches none.</summary>
    public int? Pillar { get; init; }

    /// <summary>The most points that it gives; null when it gives none, or they are not known.</summary>
    public decimal? Points { get; init; }

    /// <summary>How many criteria the official set has in it; null when that is not known.</summary>
    public int? Size { get; init; }
}
