namespace DtiExtract.Mining.Criteria.Rules;

/// <summary>
/// How far words stand from a figure: 0 for those that belong to it, about 1 for those of its sentence, 3 and more for what introduces it.
/// Evidence halves with each <see cref="HalfLife"/>.
/// </summary>
internal static class Distance
{
    /// <summary>The distance over which words lose half of their weight.</summary>
    public const double HalfLife = 1.5;

    /// <summary>Words in its subject and quote.</summary>
    public const double Own = 0;

    /// <summary>The label of its row, the head of its column.</summary>
    public const double Cell = 0.5;

    /// <summary>Words right before it in its sentence.</summary>
    public const double Before = 0.8;

    /// <summary>Words right after it in its sentence.</summary>
    public const double After = 1;

    /// <summary>Words right after it, where it ends with a noun, which they go on to describe.</summary>
    public const double AfterNoun = 0.5;

    /// <summary>What introduces it.</summary>
    public const double Lead = 2.5;

    /// <summary>The requirement of its criterion.</summary>
    public const double Requirement = 3;

    /// <summary>The heading above it.</summary>
    public const double Heading = 3;

    /// <summary>For each word between.</summary>
    public const double Word = 0.06;

    /// <summary>For each number between: what stands beyond another number belongs to that one.</summary>
    public const double Number = 1;

    /// <summary>For each comma between.</summary>
    public const double Comma = 0.3;

    /// <summary>For each semicolon, parenthesis or full stop between.</summary>
    public const double Stop = 0.8;

    /// <summary>For each word between a phrase and the end of its line, in lines further up.</summary>
    public const double WordOfLine = 0.02;

    /// <summary>For each line further up.</summary>
    public const double Line = 0.5;

    /// <summary>What is left of the weight of words at <paramref name="distance"/>.</summary>
    public static double Weight(double distance) => Math.Pow(2, -distance / HalfLife);
}
