using System.Collections.Immutable;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Mining.Criteria;

/// <summary>Reads and checks the file of a criterion set.</summary>
/// <param name="file">The file's name inside the folder of rules.</param>
/// <param name="indicators">The indicators that criteria may name.</param>
/// <param name="provinces">The provinces that sets may name.</param>
/// <param name="errors">Takes the mistakes.</param>
internal sealed class CriterionSetFile(string file, IndicatorCatalog indicators, Provinces provinces, ICollection<RuleError> errors)
{
    private const int FirstYear = 2015;
    private const int LastYear = 2100;
    private const int MostGroups = 99;
    private const int MostCriteria = 999;

    /// <summary>The fields of the file.</summary>
    public static RuleFields Fields { get; } = new(
        ["key", "name", "kind", "knowledge", "levels", "years", "groups"], ["document", "issued-on", "province", "note", "criteria"]);

    /// <summary>The fields of the span of years.</summary>
    public static RuleFields YearFields { get; } = new(["from"], ["until"]);

    /// <summary>The fields of a group.</summary>
    public static RuleFields GroupFields { get; } = new(["number", "name"], ["pillar", "points", "size"]);

    /// <summary>The fields of a criterion.</summary>
    public static RuleFields CriterionFields { get; } = new(
        ["group"], ["code", "name", "measures", "indicators", "primary", "targets", "points", "note", "unknown"]);

    /// <summary>The fields of a target.</summary>
    public static RuleFields TargetFields { get; } = new(["year", "comparison"], ["value"]);

    /// <summary>The set with what could be read; null when nothing could.</summary>
    public CriterionSet? Parse(string yaml)
    {
        if (RuleNode.Open(file, yaml, Fields, errors) is not { } root)
        {
            return null;
        }

        RuleNode? years = root.Node("years", YearFields);
        ImmutableArray<CriterionGroup> groups = ReadGroups(root);
        var set = new CriterionSet
        {
            Key = root.RequiredText("key"),
            Name = root.RequiredText("name"),
            Kind = root.Choice<SetKind>("kind") ?? default,
            Knowledge = root.Choice<SetKnowledge>("knowledge") ?? default,
            Levels = root.Choices<UnitLevel>("levels"),
            FirstYear = years?.Number("from", FirstYear, LastYear) ?? FirstYear,
            LastYear = years?.Number("until", FirstYear, LastYear),
            Document = root.Text("document"),
            IssuedOn = root.Day("issued-on"),
            Province = root.Text("province"),
            Note = root.Text("note"),
            Groups = groups,
            Criteria = ReadCriteria(root, groups),
        };
        Check(root, set);
        return set;
    }

    private void Check(RuleNode root, CriterionSet set)
    {
        if (root.Has("key") && $"{CriterionSets.Folder}/{set.Key}.yaml" != file)
        {
            root.Refuse("key", $"the key '{set.Key}' must be the name of the file");
        }

        if (set.LastYear < set.FirstYear)
        {
            root.Refuse("years", "'until' must not be before 'from'");
        }

        if (set.Province is { } code && provinces.All.All(province => province.Code != code))
        {
            root.Refuse("province", $"'{code}' is the code of no province");
        }
    }

    private static ImmutableArray<CriterionGroup> ReadGroups(RuleNode root)
    {
        ImmutableArray<CriterionGroup>.Builder groups = ImmutableArray.CreateBuilder<CriterionGroup>();
        foreach (RuleNode node in root.Nodes("groups", GroupFields))
        {
            var group = new CriterionGroup
            {
                Number = node.Number("number", 1, MostGroups) ?? 0,
                Name = node.RequiredText("name"),
                Pillar = node.Number("pillar", 1, IndicatorFile.PillarCount),
                Points = node.Amount("points"),
                Size = node.Number("size", 1, MostCriteria),
            };
            if (groups.Any(other => other.Number == group.Number))
            {
                node.Refuse("number", $"the group {group.Number} is given twice");
            }

            groups.Add(group);
        }

        return groups.ToImmutable();
    }

    private ImmutableArray<Criterion> ReadCriteria(RuleNode root, ImmutableArray<CriterionGroup> groups)
    {
        ImmutableArray<Criterion>.Builder criteria = ImmutableArray.CreateBuilder<Criterion>();
        foreach (RuleNode node in root.Nodes("criteria", CriterionFields))
        {
            Criterion criterion = ReadCriterion(node);
            if (criterion.Code is { } code && criteria.Any(other => other.Code == code))
            {
                node.Refuse("code", $"the code {code} is given twice");
                continue;
            }

            if (node.Has("group") && groups.All(group => group.Number != criterion.Group))
            {
                node.Refuse("group", $"the set has no group {criterion.Group}");
            }

            criteria.Add(criterion);
        }

        return criteria.ToImmutable();
    }

    private Criterion ReadCriterion(RuleNode node)
    {
        ImmutableArray<string> ids = node.Texts("indicators", indicators.Contains, "is no indicator of indicators.yaml");
        var criterion = new Criterion
        {
            Code = node.Text("code"),
            Name = node.Text("name"),
            Group = node.Number("group", 1, MostGroups) ?? 0,
            Measures = node.Choices<Measure>("measures"),
            Indicators = ids,
            Primary = node.Text("primary") ?? (ids is [var only] ? only : null),
            Targets = ReadTargets(node),
            Points = node.Amount("points"),
            Note = node.Text("note"),
        };
        CheckCriterion(node, criterion);
        return criterion;
    }

    private static void CheckCriterion(RuleNode node, Criterion criterion)
    {
        if (criterion.Code is { } code && !IsCode(code))
        {
            node.Refuse("code", $"'{code}' is no code such as 3.5 or 4.22.1");
        }

        if (node.Has("primary") && !criterion.Indicators.Contains(criterion.Primary!))
        {
            node.Refuse("primary", $"'{criterion.Primary}' is not among the indicators of the criterion");
        }

        bool isUnknown = node.Flag("unknown");
        if (isUnknown == node.Has("name") || (isUnknown && !node.Has("code")))
        {
            node.Refuse("a criterion needs a name; one of which only the code is known has 'unknown: true' and no name");
        }
    }

    private static ImmutableArray<CriterionTarget> ReadTargets(RuleNode criterion)
    {
        ImmutableArray<CriterionTarget>.Builder targets = ImmutableArray.CreateBuilder<CriterionTarget>();
        foreach (RuleNode node in criterion.Nodes("targets", TargetFields))
        {
            if (node.Number("year", FirstYear, LastYear) is { } year && node.Choice<TargetComparison>("comparison") is { } comparison)
            {
                var target = new CriterionTarget(year, comparison, node.Amount("value"));
                CheckTarget(node, target, targets);
                targets.Add(target);
            }
        }

        return targets.ToImmutable();
    }

    private static void CheckTarget(RuleNode node, CriterionTarget target, IEnumerable<CriterionTarget> before)
    {
        if (target.Comparison == TargetComparison.Met == node.Has("value"))
        {
            node.Refuse("'at-least' and 'above' need a value, 'met' has none");
        }

        if (before.Any(other => other.Year == target.Year))
        {
            node.Refuse("year", $"the target of {target.Year} is given twice");
        }
    }

    private static bool IsCode(string code) => code.Split('.').All(part => part.Length is > 0 and < 4 && part.All(char.IsAsciiDigit));
}
