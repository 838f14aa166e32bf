using System.Collections.Frozen;
using System.Collections.Immutable;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Mining.Reconciliation;

/// <summary>Reads and checks the file of checks.</summary>
/// <param name="errors">Takes the mistakes.</param>
internal sealed class CheckFile(ICollection<RuleError> errors)
{
    /// <summary>The fields of the file.</summary>
    public static RuleFields Fields { get; } = new(["checks"], []);

    /// <summary>The fields of a check.</summary>
    public static RuleFields CheckFields { get; } = new(["id", "severity", "vietnamese", "english"], ["limits", "lists"]);

    /// <summary>The checks by their ids, with what could be read.</summary>
    public IReadOnlyDictionary<string, Check> Parse(string yaml)
    {
        var checks = new Dictionary<string, Check>(StringComparer.Ordinal);
        if (RuleNode.Open(CheckRules.FileName, yaml, Fields, errors) is not { } root)
        {
            return checks;
        }

        foreach (RuleNode node in root.Nodes("checks", CheckFields))
        {
            Read(node, checks);
        }

        foreach (CheckShape shape in CheckShapes.All.Where(shape => !checks.ContainsKey(shape.Id)))
        {
            root.Refuse("checks", $"the check '{shape.Id}' is missing");
        }

        return checks;
    }

    private static void Read(RuleNode node, Dictionary<string, Check> checks)
    {
        string id = node.RequiredText("id");
        if (CheckShapes.All.FirstOrDefault(shape => shape.Id == id) is not { } shape)
        {
            node.Refuse("id", $"'{id}' is no check that the program knows; known are {string.Join(", ", CheckShapes.All.Select(known => known.Id))}");
        }
        else if (!checks.TryAdd(id, CheckOf(node, shape)))
        {
            node.Refuse("id", $"the check '{id}' is given twice");
        }
    }

    private static Check CheckOf(RuleNode node, CheckShape shape) => new()
    {
        Id = shape.Id,
        Type = shape.Type,
        Severity = node.Choice<Severity>("severity") ?? default,
        Vietnamese = SentenceOf(node, "vietnamese", shape),
        English = SentenceOf(node, "english", shape),
        Limits = ValuesOf(node, "limits", shape.Limits, (limits, name) => limits.Amount(name) ?? 0),
        Lists = ValuesOf(node, "lists", shape.Lists, (lists, name) => lists.Texts(name)),
    };

    private static FindingSentence SentenceOf(RuleNode node, string field, CheckShape shape)
    {
        var sentence = new FindingSentence(node.RequiredText(field));
        foreach (string name in sentence.Names().Where(name => !shape.Arguments.Contains(name)))
        {
            node.Refuse(field, $"'{{{name}}}' is nothing that '{shape.Id}' can name; it names {string.Join(", ", shape.Arguments.Select(known => $"{{{known}}}"))}");
        }

        return sentence;
    }

    private static FrozenDictionary<string, T> ValuesOf<T>(RuleNode node, string field, ImmutableArray<string> names, Func<RuleNode, string, T> read)
    {
        if (names.IsEmpty && !node.Has(field))
        {
            return FrozenDictionary<string, T>.Empty;
        }

        if (node.Node(field, new RuleFields(names, [])) is not { } values)
        {
            node.Refuse($"'{field}' must state {string.Join(", ", names)}");
            return FrozenDictionary<string, T>.Empty;
        }

        return names.ToFrozenDictionary(name => name, name => read(values, name), StringComparer.Ordinal);
    }
}
