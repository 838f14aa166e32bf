namespace DtiExtract.Mining.Tests.Reconciliation.Across;

/// <summary>Some reports and what is found across them.</summary>
/// <param name="Id">What it shows.</param>
/// <param name="Reports">The reports.</param>
/// <param name="Expect">File and check of each finding, by file.</param>
public sealed record AcrossCase(string Id, IReadOnlyList<AcrossReport> Reports, IReadOnlyList<string> Expect)
{
    /// <inheritdoc/>
    public override string ToString() => Id;
}
