using System.Collections.Immutable;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Criteria;

/// <summary>A set of criteria that reports of some province, level and years follow.</summary>
public sealed record CriterionSet
{
    /// <summary>Short stable name: "TH1829".</summary>
    public required string Key { get; init; }

    /// <summary>The name in Vietnamese.</summary>
    public required string Name { get; init; }

    /// <summary>What is asked of a unit.</summary>
    public required SetKind Kind { get; init; }

    /// <summary>How much of the official text is known.</summary>
    public required SetKnowledge Knowledge { get; init; }

    /// <summary>The levels of units that it is for.</summary>
    public required ImmutableArray<UnitLevel> Levels { get; init; }

    /// <summary>The first year for which reports follow it.</summary>
    public required int FirstYear { get; init; }

    /// <summary>The last year for which reports follow it; null while it lasts.</summary>
    public int? LastYear { get; init; }

    /// <summary>Number and symbol of the decision: "1829/QĐ-UBND"; null when it is not known.</summary>
    public string? Document { get; init; }

    /// <summary>The date of the decision; null when it is not known.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>Code of the province whose set it is; null for a national one.</summary>
    public string? Province { get; init; }

    /// <summary>What is not known of it, in Vietnamese.</summary>
    public string? Note { get; init; }

    /// <summary>The main indices or groups, in the order of the set.</summary>
    public required ImmutableArray<CriterionGroup> Groups { get; init; }

    /// <summary>The criteria that are known, in the order of the set.</summary>
    public required ImmutableArray<Criterion> Criteria { get; init; }

    /// <summary>Whether reports on <paramref name="year"/> follow it.</summary>
    public bool Covers(int year) => year >= FirstYear && (LastYear is null || year <= LastYear);

    /// <summary>The criterion with <paramref name="code"/>; null when there is none, or its code is not known.</summary>
    public Criterion? ByCode(string code) => Criteria.FirstOrDefault(criterion => criterion.Code == code);

    /// <summary>The criteria that <paramref name="indicatorId"/> counts for, in the order of the set; some may have no code.</summary>
    public IEnumerable<Criterion> CodesOf(string indicatorId) => Criteria.Where(criterion => criterion.Indicators.Contains(indicatorId));

    /// <summary>The criterion that is judged by <paramref name="indicatorId"/>, or the only one that it counts for; null when there is none, or several.</summary>
    public Criterion? CriterionFor(string indicatorId)
    {
        Criterion[] counted = [.. CodesOf(indicatorId)];
        Criterion[] judged = [.. counted.Where(criterion => criterion.Primary == indicatorId)];
        return judged.Length == 1 ? judged[0] : counted.Length == 1 ? counted[0] : null;
    }

    /// <summary>The group of a criterion.</summary>
    public CriterionGroup GroupOf(Criterion criterion) => Groups.First(group => group.Number == criterion.Group);
}
