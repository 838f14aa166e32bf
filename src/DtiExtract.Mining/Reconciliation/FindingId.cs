namespace DtiExtract.Mining.Reconciliation;

/// <summary>The name of a finding inside its report: "x3" for 3.</summary>
/// <param name="Number">Place of the finding in the order of rank, from 1.</param>
public readonly record struct FindingId(int Number)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"x{Number}");
}
