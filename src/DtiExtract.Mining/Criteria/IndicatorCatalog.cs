using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Mining.Criteria;

/// <summary>All indicators, with the pillars they belong to and the bases of their rates, from <c>rules/indicators.yaml</c>.</summary>
public sealed class IndicatorCatalog
{
    /// <summary>The file's name in the folder of rules.</summary>
    public const string FileName = "indicators.yaml";

    private readonly Dictionary<string, Indicator> _byId;

    internal IndicatorCatalog(ImmutableArray<Pillar> pillars, ImmutableArray<IndicatorBase> bases, ImmutableArray<Indicator> all)
    {
        Pillars = pillars;
        Bases = bases;
        All = all;
        _byId = all.DistinctBy(indicator => indicator.Id).ToDictionary(indicator => indicator.Id);
    }

    /// <summary>The eight pillars, in the order of their numbers.</summary>
    public ImmutableArray<Pillar> Pillars { get; }

    /// <summary>The bases of rates, in the order of the file.</summary>
    public ImmutableArray<IndicatorBase> Bases { get; }

    /// <summary>Every indicator, in the order of the file.</summary>
    public ImmutableArray<Indicator> All { get; }

    /// <summary>The indicator named <paramref name="id"/>.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Indicator this[string id] => _byId[id];

    /// <summary>Whether there is an indicator named <paramref name="id"/>.</summary>
    public bool Contains(string id) => _byId.ContainsKey(id);

    /// <summary>Finds the indicator named <paramref name="id"/>.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out Indicator? indicator) => _byId.TryGetValue(id, out indicator);

    /// <summary>The pillar of an indicator.</summary>
    public Pillar PillarOf(Indicator indicator) => Pillars[indicator.Pillar - 1];

    /// <summary>Reads the file; mistakes go to <paramref name="errors"/>.</summary>
    public static IndicatorCatalog Parse(string yaml, ICollection<RuleError> errors) => new IndicatorFile(errors).Parse(yaml);
}
