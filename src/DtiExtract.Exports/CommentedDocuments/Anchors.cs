using DtiExtract.Mining;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Exports.CommentedDocuments;

/// <summary>Finds the paragraphs of a .docx in which the words of comments stand.</summary>
/// <param name="text">The text as read.</param>
/// <param name="part">The main part: only there can comments stand. What is said of notes and running heads stands at the first paragraph.</param>
internal sealed class Anchors(ReportText text, string part)
{
    /// <summary>The anchors of a comment: one, or one where its words begin and one where they end, as in two cells of a table.</summary>
    public IEnumerable<Anchor> Of(Comment comment)
    {
        List<(int Paragraph, TextSpan Span)> pieces = Pieces(comment.Span);
        if (pieces.Count == 0)
        {
            return [new Anchor(comment.Id, 0, string.Empty, 0, Begins: true, Ends: true)];
        }

        return pieces[0].Paragraph == pieces[^1].Paragraph
            ? [At(comment.Id, pieces[0], begins: true, ends: true)]
            : [At(comment.Id, pieces[0], begins: true, ends: false), At(comment.Id, pieces[^1], begins: false, ends: true)];
    }

    private Anchor At(int comment, (int Paragraph, TextSpan Span) piece, bool begins, bool ends)
    {
        int end = piece.Span.End;
        while (end < text.Text.Length && ParagraphAt(end) == piece.Paragraph)
        {
            end++;
        }

        return new Anchor(
            comment,
            piece.Paragraph,
            AnchoredParagraph.Bare(piece.Span.Slice(text.Text)),
            AnchoredParagraph.Bare(text.Text.AsSpan(piece.Span.End, end - piece.Span.End)).Length,
            begins,
            ends);
    }

    /// <summary>The words cut where one paragraph ends and another begins; what is only white space is none.</summary>
    private List<(int Paragraph, TextSpan Span)> Pieces(TextSpan span)
    {
        var pieces = new List<(int Paragraph, TextSpan Span)>();
        for (int start = span.Start; start < span.End;)
        {
            int? paragraph = ParagraphAt(start);
            int end = start + 1;
            while (end < span.End && ParagraphAt(end) == paragraph)
            {
                end++;
            }

            if (paragraph is { } number && !text.Text.AsSpan(start, end - start).IsWhiteSpace())
            {
                pieces.Add((number, new TextSpan(start, end)));
            }

            start = end;
        }

        return pieces;
    }

    private int? ParagraphAt(int position) => text.Source.Locate(new TextSpan(position, position + 1)) is DocumentPlace place && place.Part == part ? place.Paragraph : null;
}
