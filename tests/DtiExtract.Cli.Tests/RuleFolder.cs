using DtiExtract.Mining.Rules;

namespace DtiExtract.Cli.Tests;

/// <summary>A copy of the delivered rules that a test may change.</summary>
internal static class RuleFolder
{
    /// <summary>Copies the rules into <paramref name="folder"/> and gives their place.</summary>
    public static string Copy(TempFolder folder)
    {
        string delivered = Path.Join(AppContext.BaseDirectory, "rules");
        foreach (string file in Directory.EnumerateFiles(delivered, "*" + RuleFiles.Extension, SearchOption.AllDirectories))
        {
            folder.Write(Path.Join("rules", Path.GetRelativePath(delivered, file)), File.ReadAllText(file));
        }

        return folder.At("rules");
    }
}
