using System.Collections.Immutable;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Mining.Units;

/// <summary>Reads and checks the files of units.</summary>
/// <param name="provinces">The provinces that units may belong to.</param>
/// <param name="errors">Takes the mistakes.</param>
internal sealed class UnitFiles(Provinces provinces, ICollection<RuleError> errors)
{
    private readonly List<(RuleNode Node, AdministrativeUnit Unit)> _entries = [];
    private ILookup<string, AdministrativeUnit> _byCode = Enumerable.Empty<AdministrativeUnit>().ToLookup(unit => unit.Code);

    /// <summary>The fields of a file.</summary>
    public static RuleFields Fields { get; } = new(["units"], []);

    /// <summary>The fields of a unit.</summary>
    public static RuleFields UnitFields { get; } = new(["code", "kind", "name", "province"], ["parent", "from", "until", "into", "split"]);

    /// <summary>The units that could be read.</summary>
    public ImmutableArray<AdministrativeUnit> Parse(IEnumerable<(string File, string Yaml)> files)
    {
        foreach ((string file, string yaml) in files)
        {
            foreach (RuleNode node in RuleNode.Open(file, yaml, Fields, errors)?.Nodes("units", UnitFields) ?? [])
            {
                AdministrativeUnit unit = Read(node);
                Check(node, unit);
                _entries.Add((node, unit));
            }
        }

        DropPlaceholders();
        _byCode = _entries.Select(entry => entry.Unit).ToLookup(unit => unit.Code);
        foreach ((RuleNode node, AdministrativeUnit unit) in _entries)
        {
            CheckAmongAll(node, unit);
        }

        return [.. _entries.Select(entry => entry.Unit)];
    }

    private static AdministrativeUnit Read(RuleNode node)
    {
        string kind = node.RequiredText("kind");
        string? successor = node.Text("into");
        return new AdministrativeUnit
        {
            Code = node.RequiredText("code"),
            Kind = kind,
            Name = node.RequiredText("name"),
            Level = UnitWords.Level(kind) ?? UnitLevel.Commune,
            Province = node.RequiredText("province"),
            Parent = node.Text("parent"),
            Validity = new Validity(node.Day("from"), node.Day("until")),
            Into = successor is null
                ? [.. node.Texts("split").Select(code => new UnitSuccessor(code, IsPart: true))]
                : [new UnitSuccessor(successor, IsPart: false)],
        };
    }

    private void Check(RuleNode node, AdministrativeUnit unit)
    {
        if (node.Has("kind") && UnitWords.Level(unit.Kind) is null)
        {
            node.Refuse("kind", $"'{unit.Kind}' is no kind of unit; known are {string.Join(", ", UnitWords.All)}");
        }
        else if (node.Has("code") && (unit.Code.Length != (unit.Level == UnitLevel.District ? 3 : 5) || !unit.Code.All(char.IsAsciiDigit)))
        {
            node.Refuse("code", "the code must be five digits for a commune, three for a district, in quotation marks");
        }

        if (!unit.Validity.IsSound || (unit.Into.Length > 0 && unit.Validity.Until is null) || (node.Has("into") && node.Has("split")))
        {
            node.Refuse("'from' must not be later than 'until'; 'into' (the whole unit) or 'split' (parts of it), not both, need an 'until'");
        }

        if (node.Has("province") && !provinces.All.Any(province => province.Code == unit.Province && province.Validity.Overlaps(unit.Validity)))
        {
            node.Refuse("province", $"'{unit.Province}' is the code of no province of that time");
        }
    }

    /// <summary>An entry that knows no more of a unit than its level gives way to one that does.</summary>
    private void DropPlaceholders()
    {
        ILookup<string, AdministrativeUnit> known = _entries.Select(entry => entry.Unit).Where(unit => !UnitWords.IsLevelOnly(unit.Kind)).ToLookup(unit => unit.Code);
        _entries.RemoveAll(entry => UnitWords.IsLevelOnly(entry.Unit.Kind) && known[entry.Unit.Code].Any(other => other.Validity.Overlaps(entry.Unit.Validity)));
    }

    private void CheckAmongAll(RuleNode node, AdministrativeUnit unit)
    {
        if (_byCode[unit.Code].TakeWhile(other => !ReferenceEquals(other, unit)).Any(other => other.Validity.Overlaps(unit.Validity)))
        {
            node.Refuse("code", $"the code {unit.Code} is given to two units at one time");
        }

        if (unit.Parent is { } parent && !_byCode[parent].Any(other => other.Level == UnitLevel.District && other.Validity.Overlaps(unit.Validity)))
        {
            node.Refuse("parent", $"'{parent}' is the code of no district of that time");
        }

        foreach (UnitSuccessor next in unit.Into.Where(next => unit.Validity.Until is { } last && !_byCode[next.Code].Any(other => other.Validity.Contains(last.AddDays(1)))))
        {
            node.Refuse(next.IsPart ? "split" : "into", $"{unit.FullName} ({unit.Code}) goes into {next.Code}, which is no unit on the day after");
        }
    }
}
