using System.Collections.Immutable;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Figures;

namespace DtiExtract.Cli.Output.Tables;

/// <summary>What is asked for a criterion or indicator.</summary>
/// <param name="Stated">The targets that the report states.</param>
/// <param name="OfSet">The target of the criterion set, where the report states none; null when it is not known.</param>
/// <param name="IsRate">Whether the set's target is in percent.</param>
internal sealed record ItemTarget(ImmutableArray<Figure> Stated, CriterionTarget? OfSet = null, bool IsRate = false)
{
    /// <summary>Nothing is asked.</summary>
    public static ItemTarget None { get; } = new([]);
}
