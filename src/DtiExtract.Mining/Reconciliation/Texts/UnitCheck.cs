using System.Collections.Immutable;
using DtiExtract.Mining.Reconciliation.Texts.Naming;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Mining.Reconciliation.Texts;

/// <summary>Holds the units of which a report speaks as its own against the unit that reports.</summary>
/// <param name="rules">The rules.</param>
internal sealed class UnitCheck(MiningRules rules) : IReportCheck
{
    private readonly ForeignUnitCheck _units = new(rules);
    private readonly ForeignKindCheck _kinds = new(rules.Checks);

    /// <summary>What its rules need.</summary>
    public static ImmutableArray<CheckShape> Shapes { get; } = [.. ForeignUnitCheck.Shapes, .. ForeignKindCheck.Shapes];

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(ReportFacts facts) =>
        OwnUnit.Of(facts.Header) is { } own ? [.. _units.Check(facts, own), .. _kinds.Check(facts, own)] : [];
}
