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
        MiningRules.TryLoad(file => Read(Path.Join(folder, file)), out rules, out errors);

    private static string? Read(string path)
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
