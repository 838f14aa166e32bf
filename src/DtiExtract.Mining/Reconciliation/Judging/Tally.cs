using DtiExtract.Mining.Figures;

namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>A stated number of criteria.</summary>
/// <param name="Figure">The figure that states it; null for words: "không có".</param>
/// <param name="Kind">What it counts.</param>
/// <param name="Count">How many.</param>
/// <param name="Of">Out of how many; null when it does not say.</param>
/// <param name="Statement">From its label to its end, in the normal text.</param>
internal sealed record Tally(Figure? Figure, TallyKind Kind, decimal Count, decimal? Of, TextSpan Statement);
