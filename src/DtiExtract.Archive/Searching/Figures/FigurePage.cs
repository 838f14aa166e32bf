using System.Collections.Immutable;

namespace DtiExtract.Archive.Searching.Figures;

/// <summary>A page of figures.</summary>
/// <param name="Items">The figures, in order.</param>
/// <param name="Next">Where the next page begins; null after the last one.</param>
/// <param name="Count">How many there are in all, when that was asked.</param>
public sealed record FigurePage(ImmutableArray<FigureRow> Items, string? Next, int? Count);

/// <summary>Figures to be written into a file.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Rows">The figures, in order; the database is open while they are read.</param>
public sealed record FigureExport(int Count, IAsyncEnumerable<FigureRow> Rows);
