using System.Collections.Immutable;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Mining.Reconciliation.Arithmetic;

/// <summary>Holds the figures of a report against each other: gathers all that must hold between them, and for what does not hold looks for the mend among all relations together.</summary>
internal sealed class ArithmeticCheck : IReportCheck
{
    private const double Sure = 0.5;

    private readonly RatioConstraints _ratios;
    private readonly PartConstraints _parts;
    private readonly RestatementConstraints _restatements;
    private readonly StatedBases _statedBases;
    private readonly BaseConstraints _bases;
    private readonly SharedBases _sharedBases;

    /// <summary>A check by the rules.</summary>
    public ArithmeticCheck(CheckRules checks)
    {
        _statedBases = new StatedBases(checks[BaseConstraints.Id]);
        _ratios = new RatioConstraints(checks);
        _parts = new PartConstraints(checks);
        _restatements = new RestatementConstraints(checks);
        _bases = new BaseConstraints(checks[BaseConstraints.Id]);
        _sharedBases = new SharedBases(checks[SharedBases.Id]);
    }

    /// <summary>What its rules need.</summary>
    public static ImmutableArray<CheckShape> Shapes { get; } =
        [.. RatioConstraints.Shapes, .. PartConstraints.Shapes, .. RestatementConstraints.Shapes, .. BaseConstraints.Shapes, .. SharedBases.Shapes];

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(ReportFacts facts)
    {
        StatedBase[] bases = [.. _statedBases.Of(facts)];
        ImmutableArray<Constraint> constraints = [.. _ratios.Of(facts), .. _parts.Of(facts), .. _restatements.Of(facts), .. _bases.Of(bases, facts)];
        var localiser = new Localiser(constraints.Select(constraint => constraint.Relation), new Agreement(facts));
        return FindingsOf(constraints, localiser).Concat(_sharedBases.Of(bases));
    }

    /// <summary>A fault is recorded once: what the one sure change for an earlier finding would mend too is no finding of its own.</summary>
    private static IEnumerable<Finding> FindingsOf(ImmutableArray<Constraint> constraints, Localiser localiser)
    {
        var mends = new Dictionary<Term, Replacement>();
        foreach ((Relation relation, Func<ImmutableArray<Repair>, Finding?> explain) in constraints)
        {
            bool holds = localiser.Holds(relation);
            if (!holds && relation.Terms.Any(term => mends.TryGetValue(term, out Replacement mend) && relation.HoldsWith(mend)))
            {
                continue;
            }

            if ((!holds || relation is PercentRelation) && explain(holds ? [] : localiser.RepairsOf(relation)) is { } finding)
            {
                Remember(finding, mends);
                yield return finding;
            }
        }
    }

    private static void Remember(Finding finding, Dictionary<Term, Replacement> mends)
    {
        if (finding.Repairs is [{ Confidence: >= Sure, Changes: [var change] }, ..])
        {
            var term = new Term(change.Figure, change.Field, change.From);
            mends.TryAdd(term, new Replacement(term, change.To));
        }
    }
}
