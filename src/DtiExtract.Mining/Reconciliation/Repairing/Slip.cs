namespace DtiExtract.Mining.Reconciliation.Repairing;

/// <summary>A number that another may have been meant to be, one slip of typing away.</summary>
/// <param name="Value">The number.</param>
/// <param name="Kind">The slip.</param>
/// <param name="Likelihood">How likely just this slip is among all that can happen to the number: the share of its kind, divided by the number of ways in which that kind can happen.</param>
internal readonly record struct Slip(decimal Value, RepairKind Kind, double Likelihood);
