using DtiExtract.Mining.Figures;

namespace DtiExtract.Mining.Reconciliation.Arithmetic;

/// <summary>A number of people, households or subscriptions that a report takes for a whole.</summary>
/// <param name="Family">What is counted: "households".</param>
/// <param name="Ages">The ages that narrow it, as written: "15", "trưởng thành"; empty when none does.</param>
/// <param name="Number">The number.</param>
/// <param name="Figure">The figure that states it.</param>
/// <param name="IsDeclared">Whether the report declares it as such ("dân số 5.022 người"), rather than divides by it.</param>
internal sealed record StatedBase(string Family, string Ages, Term Number, Figure Figure, bool IsDeclared);
