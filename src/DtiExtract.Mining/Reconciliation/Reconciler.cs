using System.Collections.Immutable;
using DtiExtract.Mining.Reconciliation.Arithmetic;
using DtiExtract.Mining.Reconciliation.Judging;
using DtiExtract.Mining.Reconciliation.Texts;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Mining.Reconciliation;

/// <summary>Holds a report against itself. Safe to use from many threads at once.</summary>
/// <param name="rules">The rules.</param>
internal sealed class Reconciler(MiningRules rules)
{
    private readonly ImmutableArray<IReportCheck> _checks =
    [
        new ArithmeticCheck(rules.Checks),
        new VerdictCheck(rules.Checks),
        new TallyCheck(rules.Checks),
        new NumberingCheck(rules),
        new DateCheck(rules),
        new UnitCheck(rules),
    ];

    /// <summary>What contradicts itself, in the order in which an auditor would want to see it.</summary>
    public ImmutableArray<Finding> Reconcile(ReportFacts facts) => FindingOrder.Ranked(_checks.SelectMany(check => check.Check(facts)));
}
