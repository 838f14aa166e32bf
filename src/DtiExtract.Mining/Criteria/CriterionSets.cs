using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Mining.Criteria;

/// <summary>The criterion sets, from <c>rules/criterion-sets/</c>, one file each.</summary>
public sealed class CriterionSets
{
    /// <summary>The folder inside the folder of rules.</summary>
    public const string Folder = "criterion-sets";

    private readonly Dictionary<string, CriterionSet> _byKey;

    private CriterionSets(ImmutableArray<CriterionSet> all)
    {
        All = all;
        _byKey = all.ToDictionary(set => set.Key);
    }

    /// <summary>Every set, in the order of the file names.</summary>
    public ImmutableArray<CriterionSet> All { get; }

    /// <summary>The set with <paramref name="key"/>.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public CriterionSet this[string key] => _byKey[key];

    /// <summary>Finds the set with <paramref name="key"/>.</summary>
    public bool TryGet(string key, [NotNullWhen(true)] out CriterionSet? set) => _byKey.TryGetValue(key, out set);

    /// <summary>Reads the files; mistakes go to <paramref name="errors"/>.</summary>
    /// <param name="files">Names inside the folder of rules ("criterion-sets/TH1829.yaml") and texts.</param>
    /// <param name="indicators">The indicators that criteria may name.</param>
    /// <param name="provinces">The provinces that sets may name.</param>
    /// <param name="errors">Takes the mistakes.</param>
    public static CriterionSets Parse(
        IEnumerable<(string File, string Yaml)> files, IndicatorCatalog indicators, Provinces provinces, ICollection<RuleError> errors)
    {
        ImmutableArray<CriterionSet>.Builder sets = ImmutableArray.CreateBuilder<CriterionSet>();
        foreach ((string file, string yaml) in files)
        {
            if (new CriterionSetFile(file, indicators, provinces, errors).Parse(yaml) is { } set && sets.All(other => other.Key != set.Key))
            {
                sets.Add(set);
            }
        }

        return new CriterionSets(sets.ToImmutable());
    }
}
