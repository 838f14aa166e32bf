using System.Collections.Immutable;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Mining.Tests;

/// <summary>What stands in the repository beside the tests: cases, rules, the corpus.</summary>
internal static class Repository
{
    private static readonly Lazy<MiningRules> LoadedRules = new(LoadRules);

    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The rules as they are delivered.</summary>
    public static MiningRules Rules => LoadedRules.Value;

    /// <summary>A path in the repository.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private static MiningRules LoadRules() =>
        MiningRules.TryLoad(file => File.ReadAllText(At("rules", file)), out MiningRules? rules, out ImmutableArray<RuleError> errors)
            ? rules
            : throw new InvalidOperationException(string.Join('\n', errors));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "DtiExtract.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run inside the folder of the solution.");
        }

        return folder.FullName;
    }
}
