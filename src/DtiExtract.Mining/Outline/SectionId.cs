namespace DtiExtract.Mining.Outline;

/// <summary>The name of a section inside its report: "s3" for 3.</summary>
/// <param name="Number">Place of the section in the report, from 1.</param>
public readonly record struct SectionId(int Number)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"s{Number}");
}
