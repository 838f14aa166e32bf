using DtiExtract.Mining.Figures;

namespace DtiExtract.Mining.Reconciliation;

/// <summary>A place in another report that takes part in a finding.</summary>
/// <param name="File">The other report, as the user named it.</param>
/// <param name="Unit">The unit that reports there; null when that is not known.</param>
/// <param name="Period">The period as written there; null when that is not known.</param>
/// <param name="Span">Where in its text as read.</param>
/// <param name="Quote">The words there, or their beginning.</param>
/// <param name="Figure">The figure there; null when it is no figure.</param>
public sealed record PlaceElsewhere(string File, string? Unit, string? Period, TextSpan Span, string Quote, FigureId? Figure)
{
    /// <summary>SHA-256 of the other report's bytes, which tells it from others of the same name; null when not known.</summary>
    public string? Sha256 { get; init; }
}
