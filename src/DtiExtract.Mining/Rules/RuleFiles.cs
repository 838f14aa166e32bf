using System.Collections.Immutable;

namespace DtiExtract.Mining.Rules;

/// <summary>The texts of the folder of rules, by their names inside it: "outline.yaml", "units/thanh-hoa.yaml".</summary>
public sealed class RuleFiles
{
    /// <summary>The end of the names of rule files.</summary>
    public const string Extension = ".yaml";

    private readonly ImmutableSortedDictionary<string, string?> _texts;

    /// <summary>Takes the files of a folder and of the folders inside it; the text of one that can't be read is null.</summary>
    public RuleFiles(IEnumerable<KeyValuePair<string, string?>> texts) => _texts = texts.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The text of a file; null when there is none, or it can't be read.</summary>
    public string? this[string name] => _texts.GetValueOrDefault(name);

    /// <summary>The same files with another text for one of them.</summary>
    public RuleFiles With(string name, string text) => new(_texts.SetItem(name, text));

    /// <summary>The same files without one of them.</summary>
    public RuleFiles Without(string name) => new(_texts.Remove(name));

    /// <summary>The files of a folder inside the folder of rules, in the order of their names.</summary>
    public IEnumerable<(string File, string? Yaml)> In(string folder) =>
        _texts.Where(pair => pair.Key.StartsWith(folder + "/", StringComparison.Ordinal)).Select(pair => (pair.Key, pair.Value));
}
