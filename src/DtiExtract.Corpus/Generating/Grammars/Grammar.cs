using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace DtiExtract.Corpus.Generating.Grammars;

/// <summary>All words and sentences of generated reports, from the files of <c>Generating/grammar</c>.</summary>
internal sealed class Grammar
{
    private static readonly Lazy<Grammar> Loaded = new(Load);

    private Grammar()
    {
    }

    /// <summary>The grammar as delivered.</summary>
    public static Grammar Default => Loaded.Value;

    /// <summary>What is measured.</summary>
    public required IReadOnlyList<Measurable> Measurables { get; init; }

    /// <summary>The same by id.</summary>
    public required IReadOnlyDictionary<string, Measurable> ById { get; init; }

    /// <summary>How the bases of rates are named.</summary>
    public required IReadOnlyDictionary<string, List<string>> Bases { get; init; }

    /// <summary>Sentences by what they do.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Sentences { get; init; }

    /// <summary>The lines by which a group of criteria is summed up.</summary>
    public required IReadOnlyList<List<string>> Tallies { get; init; }

    /// <summary>What stands around.</summary>
    public required Texts Texts { get; init; }

    /// <summary>Names.</summary>
    public required Places Places { get; init; }

    /// <summary>Criterion sets by key.</summary>
    public required IReadOnlyDictionary<string, CriterionSet> Sets { get; init; }

    private static Grammar Load()
    {
        var measurables = Read<List<Measurable>>("indicators");
        var sentences = Read<Dictionary<string, List<object>>>("sentences");
        return new Grammar
        {
            Measurables = measurables,
            ById = measurables.ToDictionary(measurable => measurable.Id, StringComparer.Ordinal),
            Bases = Read<Dictionary<string, List<string>>>("bases"),
            Sentences = sentences.Where(group => group.Key != "tally").ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group.Value.Cast<string>()], StringComparer.Ordinal),
            Tallies = [.. sentences["tally"].Cast<List<object>>().Select(lines => lines.Cast<string>().ToList())],
            Texts = Read<Texts>("texts"),
            Places = Read<Places>("places"),
            Sets = Read<Dictionary<string, CriterionSet>>("sets"),
        };
    }

    private static T Read<T>(string name)
    {
        using Stream stream = typeof(Grammar).Assembly.GetManifestResourceStream(name + ".yaml") ?? throw new InvalidOperationException($"{name}.yaml is not part of the program");
        using var reader = new StreamReader(stream);
        return new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).WithEnforceRequiredMembers().Build().Deserialize<T>(reader);
    }
}
