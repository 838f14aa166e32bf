namespace DtiExtract.Mining.Figures;

/// <summary>The name of a figure inside its report: "f12" for 12.</summary>
/// <param name="Number">Place of the figure in the report, from 1.</param>
public readonly record struct FigureId(int Number)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"f{Number}");
}
