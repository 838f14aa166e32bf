using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Cli.Inputs;

/// <summary>The folder of rules: named by the user, or by <c>DTI_RULES</c>, or beside the program.</summary>
internal static class RulesFolder
{
    /// <summary>The variable that names the folder.</summary>
    public const string Variable = "DTI_RULES";

    /// <summary>The folder for this run.</summary>
    public static string Choose(string? named, ProgramHost host) =>
        named ?? (host.Variable(Variable) is { Length: > 0 } folder ? folder : Path.Join(host.ProgramFolder, "rules"));

    /// <summary>Reads the rules, or says each mistake with its file and line.</summary>
    public static bool TryLoad(string folder, [NotNullWhen(true)] out MiningRules? rules, out ImmutableArray<RuleError> errors) =>
        MiningRules.TryLoad(Read(folder), out rules, out errors);

    /// <summary>The texts of the folder and of the folders in it.</summary>
    public static RuleFiles Read(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1 };
        IEnumerable<string> paths = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*" + RuleFiles.Extension, options) : [];
        return new RuleFiles(paths.Select(path => KeyValuePair.Create(Name(folder, path), ReadText(path))));
    }

    private static string Name(string folder, string path) => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');

    private static string? ReadText(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
