using System.Collections.Immutable;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Language;

/// <summary>A block of the report in normal form.</summary>
/// <param name="Span">Where it stands in <see cref="NormalText.Text"/>, without the line feed that ends it.</param>
/// <param name="Source">The block as read.</param>
/// <param name="Cells">For a table row, where its cells stand in <see cref="NormalText.Text"/>, one for each of <see cref="TableRow.Cells"/>.</param>
public sealed record NormalBlock(TextSpan Span, TextBlock Source, ImmutableArray<TextSpan> Cells);
