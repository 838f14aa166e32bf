namespace DtiExtract.Mining.Outline.Headers;

/// <summary>A place where a unit is named.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Span">From its kind to the end of its name, in the normal form.</param>
internal sealed record UnitMention(Unit Unit, TextSpan Span);
