using System.Collections.Immutable;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Mining.Outline;

/// <summary>Reads and checks the file of provinces.</summary>
internal static class ProvinceFile
{
    /// <summary>The fields of the file.</summary>
    public static RuleFields Fields { get; } = new(["provinces"], []);

    /// <summary>The fields of a province.</summary>
    public static RuleFields ProvinceFields { get; } = new(["code", "kind", "name"], ["also", "domain", "from", "until", "into"]);

    /// <summary>The provinces that could be read.</summary>
    public static ImmutableArray<Province> Parse(string file, string yaml, ICollection<RuleError> errors)
    {
        var provinces = new List<(RuleNode Node, Province Province)>();
        foreach (RuleNode node in RuleNode.Open(file, yaml, Fields, errors)?.Nodes("provinces", ProvinceFields) ?? [])
        {
            Province province = Read(node);
            Check(node, province, provinces.Select(pair => pair.Province));
            provinces.Add((node, province));
        }

        foreach ((RuleNode node, Province province) in provinces)
        {
            CheckSuccessor(node, province, provinces.Select(pair => pair.Province));
        }

        return [.. provinces.Select(pair => pair.Province)];
    }

    private static Province Read(RuleNode node)
    {
        string name = node.RequiredText("name");
        return new Province
        {
            Code = node.RequiredText("code"),
            Kind = node.RequiredText("kind"),
            Name = name,
            Spellings = [Syllable.Fold(name), .. node.Texts("also").Select(Syllable.Fold)],
            Domain = node.Text("domain") ?? Latin.Letters(name),
            From = node.Day("from"),
            Until = node.Day("until"),
            Into = node.Text("into"),
        };
    }

    private static void Check(RuleNode node, Province province, IEnumerable<Province> before)
    {
        if (node.Has("code") && (province.Code.Length != 2 || !province.Code.All(char.IsAsciiDigit)))
        {
            node.Refuse("code", "the code must be two digits in quotation marks");
        }

        if (node.Has("kind") && province.Kind is not ("tỉnh" or "thành phố"))
        {
            node.Refuse("kind", "the kind must be 'tỉnh' or 'thành phố'");
        }

        if (node.Has("until") != node.Has("into") || !province.Validity.IsSound)
        {
            node.Refuse("'until' and 'into' belong together, and 'from' must not be later than 'until'");
        }

        if (before.Any(other => other.Code == province.Code && other.Validity.Overlaps(province.Validity)))
        {
            node.Refuse("code", $"the code {province.Code} is given to two provinces at one time");
        }
    }

    private static void CheckSuccessor(RuleNode node, Province province, IEnumerable<Province> all)
    {
        if (province is { Until: { } last, Into: { } next } && !all.Any(other => other.Code == next && other.IsValidOn(last.AddDays(1))))
        {
            node.Refuse("into", $"{province.FullName} ({province.Code}) goes into {next}, which is no province on the day after");
        }
    }
}
