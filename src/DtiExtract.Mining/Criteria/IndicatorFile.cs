using System.Collections.Immutable;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Mining.Criteria;

/// <summary>Reads and checks the file of indicators.</summary>
/// <param name="errors">Takes the mistakes.</param>
internal sealed class IndicatorFile(ICollection<RuleError> errors)
{
    /// <summary>How many pillars there are.</summary>
    public const int PillarCount = 8;

    /// <summary>The fields of the file.</summary>
    public static RuleFields Fields { get; } = new(["pillars", "bases", "indicators"], []);

    /// <summary>The fields of a pillar.</summary>
    public static RuleFields PillarFields { get; } = new(["number", "name", "english"], []);

    /// <summary>The fields of a base.</summary>
    public static RuleFields BaseFields { get; } = new(["key", "name", "english"], ["synonyms"]);

    /// <summary>The fields of an indicator.</summary>
    public static RuleFields IndicatorFields { get; } = new(
        ["id", "name", "english", "pillar", "measure", "direction"], ["numerator", "denominator", "bases", "synonyms"]);

    /// <summary>The catalogue with what could be read.</summary>
    public IndicatorCatalog Parse(string yaml)
    {
        if (RuleNode.Open(IndicatorCatalog.FileName, yaml, Fields, errors) is not { } root)
        {
            return new IndicatorCatalog([], [], []);
        }

        ImmutableArray<Pillar> pillars = ReadPillars(root);
        var bases = new Dictionary<string, IndicatorBase>();
        foreach (RuleNode node in root.Nodes("bases", BaseFields))
        {
            AddOnce(node, "key", ReadBase(node), bases);
        }

        var indicators = new Dictionary<string, Indicator>();
        foreach (RuleNode node in root.Nodes("indicators", IndicatorFields))
        {
            AddOnce(node, "id", ReadIndicator(node, bases), indicators);
        }

        return new IndicatorCatalog(pillars, [.. bases.Values], [.. indicators.Values]);
    }

    private static ImmutableArray<Pillar> ReadPillars(RuleNode root)
    {
        ImmutableArray<Pillar> pillars =
        [
            .. root.Nodes("pillars", PillarFields)
                .Select(node => new Pillar(node.Number("number", 1, PillarCount) ?? 0, node.RequiredText("name"), node.RequiredText("english"))),
        ];
        if (!pillars.Select(pillar => pillar.Number).SequenceEqual(Enumerable.Range(1, PillarCount)))
        {
            root.Refuse("pillars", "the pillars must be numbered from 1 to 8, in that order");
        }

        return pillars;
    }

    private static IndicatorBase ReadBase(RuleNode node) => new()
    {
        Key = node.RequiredText("key"),
        Name = node.RequiredText("name"),
        EnglishName = node.RequiredText("english"),
        Synonyms = node.Texts("synonyms"),
    };

    private static Indicator ReadIndicator(RuleNode node, Dictionary<string, IndicatorBase> bases) => new()
    {
        Id = node.RequiredText("id"),
        Name = node.RequiredText("name"),
        EnglishName = node.RequiredText("english"),
        Pillar = node.Number("pillar", 1, PillarCount) ?? 1,
        Measure = node.Choice<Measure>("measure") ?? default,
        Direction = node.Choice<Direction>("direction") ?? default,
        Numerator = node.Text("numerator"),
        Denominator = node.Text("denominator"),
        Bases = [.. node.Texts("bases", bases.ContainsKey, "is no base of the list above").Select(key => bases[key])],
        Synonyms = node.Texts("synonyms"),
    };

    private static void AddOnce<T>(RuleNode node, string field, T entry, Dictionary<string, T> entries)
    {
        string key = node.RequiredText(field);
        if (key.Length > 0 && !entries.TryAdd(key, entry))
        {
            node.Refuse(field, $"the {field} '{key}' is given twice");
        }
    }
}
