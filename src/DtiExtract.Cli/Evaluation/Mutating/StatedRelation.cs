using System.Collections.Immutable;

namespace DtiExtract.Cli.Evaluation.Mutating;

/// <summary>Something that holds between numbers of a report as they are stated.</summary>
/// <param name="family">What it is.</param>
/// <param name="numbers">The numbers.</param>
/// <param name="holds">Whether it holds for numbers in the places of these.</param>
internal sealed class StatedRelation(RelationFamily family, ImmutableArray<NumberPlace> numbers, Func<IReadOnlyList<decimal>, bool> holds)
{
    /// <summary>What it is.</summary>
    public RelationFamily Family => family;

    /// <summary>The numbers.</summary>
    public ImmutableArray<NumberPlace> Numbers => numbers;

    /// <summary>Whether it holds with the numbers in <paramref name="changed"/> in the places of the stated ones.</summary>
    public bool HoldsWith(IReadOnlyDictionary<NumberPlace, decimal> changed) => holds([.. numbers.Select(number => changed.TryGetValue(number, out decimal value) ? value : number.Value)]);
}
