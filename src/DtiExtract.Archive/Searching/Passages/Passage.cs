using DtiExtract.Mining;

namespace DtiExtract.Archive.Searching.Passages;

/// <summary>A stretch of a report that is found and shown as one: a paragraph, a row, or several short ones.</summary>
/// <param name="Span">Where it stands in the report's text.</param>
/// <param name="Heading">The heading above it, or at its beginning.</param>
/// <param name="HoldsHeading">Whether the heading is part of it.</param>
internal readonly record struct Passage(TextSpan Span, string? Heading, bool HoldsHeading);
