namespace DtiExtract.Mining.Outline.Headers;

/// <summary>The period of a report.</summary>
/// <param name="Text">As written: "06 tháng đầu năm 2024".</param>
/// <param name="Start">First day.</param>
/// <param name="End">Last day.</param>
internal sealed record Period(string Text, DateOnly Start, DateOnly End);
