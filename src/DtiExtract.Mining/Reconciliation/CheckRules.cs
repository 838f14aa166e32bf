using System.Collections.Frozen;
using System.Collections.Immutable;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Mining.Reconciliation;

/// <summary>The checks that reports are held against, from <c>rules/checks.yaml</c>.</summary>
public sealed class CheckRules
{
    /// <summary>The file's name in the folder of rules.</summary>
    public const string FileName = "checks.yaml";

    private readonly FrozenDictionary<string, Check> _checks;

    private CheckRules(IReadOnlyDictionary<string, Check> checks) => _checks = checks.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>All checks, in no order.</summary>
    public ImmutableArray<Check> All => _checks.Values;

    /// <summary>The check with <paramref name="id"/>, one that the program knows.</summary>
    public Check this[string id] => _checks[id];

    /// <summary>Reads the file, which must hold every check that the program knows; mistakes go to <paramref name="errors"/>.</summary>
    public static CheckRules Parse(string yaml, ICollection<RuleError> errors) => new(new CheckFile(errors).Parse(yaml));
}
