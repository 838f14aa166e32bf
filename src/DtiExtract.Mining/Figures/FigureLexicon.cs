using DtiExtract.Mining.Rules;

namespace DtiExtract.Mining.Figures;

/// <summary>The words by which figures are read, from <c>rules/figures.yaml</c>.</summary>
public sealed class FigureLexicon
{
    /// <summary>The file's name in the folder of rules.</summary>
    public const string FileName = "figures.yaml";

    private static readonly string[] Lists = ["units"];

    private FigureLexicon(PhraseFile phrases) => Units = [.. phrases["units"]];

    /// <summary>Nouns that name things counted.</summary>
    public IReadOnlyList<string> Units { get; }

    /// <summary>Reads the file; mistakes go to <paramref name="errors"/>.</summary>
    public static FigureLexicon Parse(string yaml, ICollection<RuleError> errors) => new(PhraseFile.Parse(FileName, yaml, Lists, errors));
}
