using System.Collections.Immutable;
using DtiExtract.Exports.Findings;
using DtiExtract.Exports.Messages;
using DtiExtract.Mining;
using DtiExtract.Mining.Reconciliation;

namespace DtiExtract.Exports.CommentedDocuments;

/// <summary>Writes comments on the findings of a report: all that is to be said at the first place of each, and at its other places what they have to do with it.</summary>
/// <param name="language">The language.</param>
internal sealed class FindingComments(MessageLanguage language)
{
    private static readonly Wording Calculation = new("Phép tính", "Arithmetic");
    private static readonly Wording Proposal = new("Có thể sửa thành", "Possible mend");

    /// <summary>The comments, in the order of the text.</summary>
    /// <param name="report">The report, with its text.</param>
    /// <param name="firstId">The number of the first comment.</param>
    public ImmutableArray<Comment> Of(MinedReport report, int firstId)
    {
        ImmutableArray<PlacedFinding> findings = FoundReport.Of(report).Findings;
        IEnumerable<(TextSpan Span, ImmutableArray<string> Lines)> written = findings.SelectMany((placed, at) => Of(placed, at + 1));
        return [.. written.OrderBy(comment => comment.Span.Start).ThenBy(comment => comment.Span.End).Select((comment, at) => new Comment(firstId + at, comment.Span, comment.Lines))];
    }

    private IEnumerable<(TextSpan Span, ImmutableArray<string> Lines)> Of(PlacedFinding placed, int number)
    {
        ImmutableArray<TextSpan> spans = placed.Finding.Spans;
        return spans.Select((span, at) => (span, at == 0 ? Whole(placed, number) : [Also(placed, number)]));
    }

    private ImmutableArray<string> Whole(PlacedFinding placed, int number)
    {
        var note = FindingNote.Of(placed, language);
        return
        [
            $"{Title(placed.Finding, number)}. {note.Sentence}",
            .. note.Arithmetic is { } arithmetic ? [$"{Calculation.In(language)}: {arithmetic}"] : Array.Empty<string>(),
            .. note.Elsewhere,
            .. note.Proposals.Select((line, at) => at == 0 ? $"{Proposal.In(language)}: {line}" : line),
        ];
    }

    /// <summary>What is said at the second place: "Phát hiện 3 (Hai chỗ nêu khác nhau): xem chú thích ở “890/950 hồ sơ”."</summary>
    private string Also(PlacedFinding placed, int number) => new Wording(
        $"{Title(placed.Finding, number)}: cũng liên quan, xem chú thích ở “{placed.Places[0].Quote}”.",
        $"{Title(placed.Finding, number)}: takes part as well, see the comment at “{placed.Places[0].Quote}”.").In(language);

    private string Title(Finding finding, int number) =>
        $"{new Wording("Phát hiện", "Finding").In(language)} {number}, {Terms.Of(finding.Severity).Label.In(language).ToLowerInvariant()} – {Terms.Of(finding.Type).Label.In(language)}";
}
