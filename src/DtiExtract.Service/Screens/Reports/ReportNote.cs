using System.Collections.Immutable;
using DtiExtract.Mining;

namespace DtiExtract.Service.Screens.Reports;

/// <summary>A finding in the margin of its report.</summary>
/// <param name="Number">Its number on the page, in the order of the text.</param>
/// <param name="Id">Its number in the archive.</param>
/// <param name="Severity">How grave it is, in the word of the contract.</param>
/// <param name="Label">How grave it is and what is wrong, in words.</param>
/// <param name="Sentence">What is wrong, in a sentence.</param>
/// <param name="Status">What was decided of it; null while nothing was.</param>
/// <param name="Spans">The words that it speaks of.</param>
internal sealed record ReportNote(int Number, long Id, string Severity, string Label, string Sentence, string? Status, ImmutableArray<TextSpan> Spans);
