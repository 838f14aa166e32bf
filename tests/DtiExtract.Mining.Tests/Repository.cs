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

    /// <summary>The files of the rules, with some put in the place of others; one whose text is null is taken away.</summary>
    public static RuleFiles RuleFiles(params (string File, string? Yaml)[] others)
    {
        var texts = Directory.EnumerateFiles(At("rules"), "*.yaml", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(At("rules"), path).Replace(Path.DirectorySeparatorChar, '/'), path => (string?)File.ReadAllText(path));
        foreach ((string file, string? yaml) in others)
        {
            texts[file] = yaml;
        }

        return new RuleFiles(texts);
    }

    private static MiningRules LoadRules() =>
        MiningRules.TryLoad(RuleFiles(), out MiningRules? rules, out ImmutableArray<RuleError> errors)
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
