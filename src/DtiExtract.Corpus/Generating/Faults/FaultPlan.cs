using System.Collections.Immutable;
using DtiExtract.Corpus.Source;

namespace DtiExtract.Corpus.Generating.Faults;

/// <summary>The faults that a report is to get, and the findings on those it got.</summary>
/// <param name="wanted">What is still to be put in.</param>
/// <param name="dice">Chance: a fault need not take its first occasion.</param>
internal sealed class FaultPlan(IEnumerable<FaultKind> wanted, Dice dice)
{
    private const double TakesOccasion = 0.5;
    private readonly HashSet<FaultKind> _wanted = [.. wanted];

    /// <summary>Faults that any report can get.</summary>
    public static ImmutableArray<FaultKind> Anywhere { get; } =
    [
        FaultKind.PercentMismatch, FaultKind.PercentTruncated, FaultKind.RatioExceedsWhole, FaultKind.PartsDoNotSum, FaultKind.ConflictingRestatement,
        FaultKind.ForeignUnit, FaultKind.BaseMismatch, FaultKind.Misnumbered, FaultKind.ImplausibleDate, FaultKind.MisdatedAct,
    ];

    /// <summary>Faults of reports that go criterion by criterion.</summary>
    public static ImmutableArray<FaultKind> OfCriteria { get; } = [FaultKind.VerdictContradictsFigure, FaultKind.VerdictWithoutResult, FaultKind.TallyMismatch];

    /// <summary>What was put in.</summary>
    public List<FrontFinding> Findings { get; } = [];

    /// <summary>Whether a fault of the kind is still to come.</summary>
    public bool Wants(FaultKind kind) => _wanted.Contains(kind);

    /// <summary>Whether the fault is to be put in here; then it is not wanted any more.</summary>
    public bool Take(FaultKind kind) => _wanted.Contains(kind) && dice.Chance(TakesOccasion) && _wanted.Remove(kind);

    /// <summary>Records a finding.</summary>
    /// <param name="type">Its type, as the contract has it.</param>
    /// <param name="severity">error, warning or info.</param>
    /// <param name="at">The ids of the marks.</param>
    /// <param name="explanation">Why, in a sentence.</param>
    /// <param name="suggestion">The mend.</param>
    public void Record(string type, string severity, IEnumerable<string> at, string explanation, string? suggestion) =>
        Findings.Add(new FrontFinding { Type = type, Severity = severity, At = [.. at], Explanation = explanation, Suggestion = suggestion });
}
