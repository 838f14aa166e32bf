using DtiExtract.Corpus.Generating.Grammars;

namespace DtiExtract.Corpus.Generating;

/// <summary>What is true of an indicator in a report.</summary>
/// <param name="What">The indicator.</param>
/// <param name="Part">The part of a rate; the number, amount or percentage of the other kinds.</param>
/// <param name="Whole">The base of a rate; 0 otherwise.</param>
internal sealed record Measure(Measurable What, decimal Part, decimal Whole)
{
    /// <summary>The percentage, unrounded.</summary>
    public decimal Percent => What.Kind == MeasureKind.Rate ? 100 * Part / Whole : Part;

    /// <summary>Whether it has a percentage.</summary>
    public bool IsShare => What.Kind is MeasureKind.Rate or MeasureKind.Share;
}
