namespace DtiExtract.Mining.Reconciliation.Across;

/// <summary>Another base that the same two reports state.</summary>
/// <param name="Name">What it is, as in a sentence.</param>
/// <param name="Now">Its value in the later report.</param>
/// <param name="Before">Its value in the earlier one.</param>
internal sealed record BaseWitness(FindingArgument Name, decimal Now, decimal Before);
