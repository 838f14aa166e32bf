namespace DtiExtract.Mining.Reconciliation.Across;

/// <summary>A sentence or clause of a passage.</summary>
/// <param name="Span">Where it stands in the report's text as read.</param>
/// <param name="FirstWord">The number of its first word in the passage.</param>
/// <param name="Opening">Its first words, as written.</param>
public readonly record struct PassageClause(TextSpan Span, int FirstWord, string Opening);
