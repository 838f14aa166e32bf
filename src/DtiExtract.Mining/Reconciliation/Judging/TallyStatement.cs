using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>A tally with its place.</summary>
/// <param name="Tally">The tally.</param>
/// <param name="Block">The block that states it.</param>
/// <param name="Section">The section that holds it.</param>
internal sealed record TallyStatement(Tally Tally, int Block, SectionId? Section);
