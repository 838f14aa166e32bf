using System.Collections.Immutable;

namespace DtiExtract.Mining.Criteria;

/// <summary>A criterion of a set.</summary>
public sealed record Criterion
{
    /// <summary>The official code: "3.5"; null when it is not known.</summary>
    public string? Code { get; init; }

    /// <summary>Short name in Vietnamese; null for a criterion of which nothing but the code is known.</summary>
    public string? Name { get; init; }

    /// <summary>Number of its group.</summary>
    public required int Group { get; init; }

    /// <summary>How it is measured; several when it asks for several things.</summary>
    public ImmutableArray<Measure> Measures { get; init; } = [];

    /// <summary>Ids of the indicators that count for it.</summary>
    public ImmutableArray<string> Indicators { get; init; } = [];

    /// <summary>Id of the indicator by which it is judged; null when none of several is.</summary>
    public string? Primary { get; init; }

    /// <summary>What is asked, by year.</summary>
    public ImmutableArray<CriterionTarget> Targets { get; init; } = [];

    /// <summary>The most points that it gives; null when it gives none, or they are not known.</summary>
    public decimal? Points { get; init; }

    /// <summary>What is not known or needs care, in Vietnamese.</summary>
    public string? Note { get; init; }

    /// <summary>Whether nothing but the code is known.</summary>
    public bool IsUnknown => Name is null;

    /// <summary>What is asked for <paramref name="year"/>; null when that is not known.</summary>
    public CriterionTarget? TargetOf(int year) => Targets.FirstOrDefault(target => target.Year == year);
}
