using System.Collections.Immutable;
using DtiExtract.Exports.ReviewSheets;
using DtiExtract.Mining;
using DtiExtract.Mining.Reconciliation;

namespace DtiExtract.Exports.Findings;

/// <summary>A finding in words, as people are told of it.</summary>
/// <param name="Type">What is wrong.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Sentence">The sentence that says what is wrong.</param>
/// <param name="Arithmetic">The calculation; null where nothing is calculated.</param>
/// <param name="Places">Where it stands.</param>
/// <param name="Elsewhere">What other reports say; empty for what is found within one report.</param>
/// <param name="Proposals">What would mend it, line by line; empty where nothing is known.</param>
public sealed record FindingNote(
    FindingType Type,
    Severity Severity,
    string Sentence,
    string? Arithmetic,
    ImmutableArray<FindingPlace> Places,
    ImmutableArray<string> Elsewhere,
    ImmutableArray<string> Proposals)
{
    /// <summary>The notes on all findings of a report, the gravest first.</summary>
    public static ImmutableArray<FindingNote> Of(FoundReport report, MessageLanguage language) =>
        [.. report.Findings.OrderBy(placed => placed.Finding.Severity).Select(placed => Of(placed, language))];

    /// <summary>The note on a finding.</summary>
    public static FindingNote Of(PlacedFinding placed, MessageLanguage language)
    {
        var cells = new FindingCells(language);
        var texts = new FindingTexts(language);
        return new FindingNote(
            placed.Finding.Type,
            placed.Finding.Severity,
            texts.Sentence(placed.Finding),
            FindingTexts.Arithmetic(placed.Finding),
            placed.Places,
            [.. placed.Finding.Elsewhere.Take(FindingCells.MostNamed).Select(texts.Elsewhere)],
            placed.Finding.Repairs.IsEmpty ? [] : [.. cells.Likely(placed).Select(line => line.Text)]);
    }
}
