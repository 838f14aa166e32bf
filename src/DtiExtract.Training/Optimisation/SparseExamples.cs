namespace DtiExtract.Training.Optimisation;

/// <summary>Examples as sparse rows: entries <c>Starts[i]..Starts[i + 1]</c> belong to example i.</summary>
/// <param name="Starts">Where the entries of each example begin, and at last where all end.</param>
/// <param name="Columns">The feature of each entry.</param>
/// <param name="Values">The value of each entry.</param>
/// <param name="Labels">The class of each example.</param>
/// <param name="Weights">How much each example counts.</param>
internal sealed record SparseExamples(int[] Starts, int[] Columns, float[] Values, int[] Labels, float[] Weights)
{
    /// <summary>How many examples there are.</summary>
    public int Count => Labels.Length;
}
