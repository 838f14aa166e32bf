using System.Collections.Immutable;
using DtiExtract.Mining.Reconciliation.Arithmetic;
using DtiExtract.Mining.Reconciliation.Judging;

namespace DtiExtract.Mining.Reconciliation;

/// <summary>Holds a report against itself. Safe to use from many threads at once.</summary>
/// <param name="checks">The rules.</param>
internal sealed class Reconciler(CheckRules checks)
{
    private readonly ImmutableArray<IReportCheck> _checks =
    [
        new ArithmeticCheck(checks),
        new VerdictCheck(checks),
        new TallyCheck(checks),
    ];

    /// <summary>What contradicts itself, in the order in which an auditor would want to see it.</summary>
    public ImmutableArray<Finding> Reconcile(ReportFacts facts) => FindingOrder.Ranked(_checks.SelectMany(check => check.Check(facts)));
}
