using System.Collections.Immutable;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Cli.Evaluation.Mutating;

/// <summary>How well contradictions are found that were made for the purpose.</summary>
/// <param name="consistency">What became of the reports before.</param>
/// <param name="outcomes">What became of the errors.</param>
internal sealed class MutationScore(ConsistencyScore consistency, ImmutableArray<MutationOutcome> outcomes)
{
    /// <summary>What became of the reports before.</summary>
    public ConsistencyScore Consistency => consistency;

    /// <summary>The errors made.</summary>
    public int Made => outcomes.Length;

    /// <summary>The errors that break something; the others are not scored.</summary>
    public ImmutableArray<MutationOutcome> Breaking { get; } = [.. outcomes.Where(outcome => !outcome.Broken.IsEmpty)];

    /// <summary>Families of relations of which some was broken.</summary>
    public IEnumerable<RelationFamily> Families => Enum.GetValues<RelationFamily>().Where(family => Breaking.Any(outcome => outcome.Broken.Contains(family)));

    /// <summary>Kinds of errors that broke something.</summary>
    public IEnumerable<RepairKind> Kinds => Enum.GetValues<RepairKind>().Where(kind => Breaking.Any(outcome => outcome.Mutation.Kind == kind));

    /// <summary>Types of what was found.</summary>
    public IEnumerable<FindingType> Types => Enum.GetValues<FindingType>().Where(type => Breaking.Any(outcome => outcome.Found.Contains(type)));

    /// <summary>How many were caught, of a kind and of those that break a family; null for all.</summary>
    public Caught CaughtOf(RepairKind? kind = null, RelationFamily? family = null) => Count(Of(kind, family), outcome => outcome.IsCaught);

    /// <summary>Of how many caught the first repair is right; with <paramref name="witnessed"/> only of those where something else tells the number that was meant.</summary>
    public Caught RepairedOf(bool witnessed, RepairKind? kind = null, RelationFamily? family = null) =>
        Count(Of(kind, family).Where(outcome => outcome.IsCaught && (!witnessed || outcome.Mutation.HasWitness)), outcome => outcome.IsRepaired);

    /// <summary>How many that break a family were found as this type.</summary>
    public int FoundAs(FindingType type, RelationFamily family) => Of(null, family).Count(outcome => outcome.Found.Contains(type));

    private IEnumerable<MutationOutcome> Of(RepairKind? kind, RelationFamily? family) =>
        Breaking.Where(outcome => (kind is null || outcome.Mutation.Kind == kind) && (family is null || outcome.Broken.Contains(family.Value)));

    private static Caught Count(IEnumerable<MutationOutcome> of, Func<MutationOutcome, bool> isRight)
    {
        MutationOutcome[] all = [.. of];
        return new Caught(all.Count(isRight), all.Length);
    }
}
