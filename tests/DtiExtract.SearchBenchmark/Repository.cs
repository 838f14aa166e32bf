using System.Collections.Immutable;
using DtiExtract.Mining.Rules;

namespace DtiExtract.SearchBenchmark;

/// <summary>What is taken from the repository, wherever it stands.</summary>
internal static class Repository
{
    /// <summary>The rules of the repository.</summary>
    /// <exception cref="InvalidDataException">The rules hold a mistake.</exception>
    public static MiningRules Rules()
    {
        string folder = Path.Join(Root(), "rules");
        var files = new RuleFiles(Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Select(file => KeyValuePair.Create(Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'), (string?)File.ReadAllText(file))));
        return MiningRules.TryLoad(files, out MiningRules? rules, out ImmutableArray<RuleError> errors) ? rules : throw new InvalidDataException(errors[0].ToString());
    }

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Join(folder, "DtiExtract.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new DirectoryNotFoundException("DtiExtract.sln stands in no folder above the program.");
    }
}
