using System.Collections.Immutable;
using DtiExtract.Mining.Reconciliation.Across.Gathering;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Mining.Reconciliation.Across;

/// <summary>Holds many reports against each other. The result does not depend on the order in which they come. Safe to use from many threads at once.</summary>
/// <param name="rules">The rules that the reports were mined by.</param>
public sealed class CrossReconciler(MiningRules rules)
{
    private readonly DuplicateCheck _duplicates = new(rules.Checks);
    private readonly ImmutableArray<IAcrossCheck> _checks =
    [
        new SeriesCheck(rules.Checks),
        new BaseCheck(rules.Checks, rules.Indicators),
        new RollupCheck(rules.Checks),
        new NamedRollupCheck(rules.Checks),
        new CopiedTextCheck(rules.Checks),
        new CopiedFigureCheck(rules.Checks),
    ];

    /// <summary>What contradicts itself across the reports.</summary>
    public CrossFindings Reconcile(IEnumerable<ReportDigest> reports)
    {
        var collection = new ReportCollection(reports, rules.Units, _duplicates.LeastShare);
        return new CrossFindings(collection, _checks.Prepend(_duplicates).SelectMany(check => check.Check(collection)));
    }
}
