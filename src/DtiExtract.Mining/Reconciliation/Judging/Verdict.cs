namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>A verdict as it stands in the report.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Span">Its words, in the normal text.</param>
/// <param name="HasReason">Whether a reason or a reserve follows: "không đạt (chưa thống kê hết)".</param>
internal sealed record Verdict(VerdictKind Kind, TextSpan Span, bool HasReason);
