using System.Collections.Immutable;
using DtiExtract.Mining;
using DtiExtract.Mining.Reconciliation.Repairing;
using DtiExtract.Training.Annotations;

namespace DtiExtract.Cli.Evaluation.Mutating;

/// <summary>A number of a figure, and exactly where its digits stand.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Field">Which of its numbers.</param>
/// <param name="Span">Its digits with the marks between them, in the report's text.</param>
/// <param name="Written">The text there.</param>
/// <param name="Value">What it is; of a percentage with the digits as written.</param>
/// <param name="Factor">What the written number is multiplied by: a million for "1,5 triệu đồng".</param>
internal sealed record NumberPlace(ScoredFigure Figure, FigureField Field, TextSpan Span, string Written, decimal Value, decimal Factor)
{
    /// <summary>Whether its marks group thousands.</summary>
    public bool IsGrouped => IsWhole && Written.AsSpan().ContainsAny('.', ',');

    /// <summary>How many digits are written.</summary>
    public int Digits => Written.Count(char.IsAsciiDigit);

    private bool IsWhole => NumberReadings.Grouped(Written) * Factor == Value;

    /// <summary>What it would be if <paramref name="written"/> stood in its place. Marks mean what they mean in the number as it is, where they can.</summary>
    public decimal ReadAs(string written)
    {
        ImmutableArray<decimal> readings = NumberReadings.Of(written);
        return Factor * (IsWhole ? readings[0] : readings[^1]);
    }
}
