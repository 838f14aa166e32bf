namespace DtiExtract.Training.Optimisation;

/// <summary>A smooth function to be made small.</summary>
internal interface IObjective
{
    /// <summary>How many parameters it has.</summary>
    int Length { get; }

    /// <summary>Its value at <paramref name="parameters"/>; its gradient there goes to <paramref name="gradient"/>.</summary>
    double Evaluate(ReadOnlySpan<float> parameters, Span<float> gradient);
}
