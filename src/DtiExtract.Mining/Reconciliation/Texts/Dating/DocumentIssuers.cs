using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Reconciliation.Texts.Dating;

/// <summary>Tells which documents are the reporting unit's own. Every unit counts its documents by itself: 57/KH-UBND of a district says nothing of 49/KH-UBND of a commune.</summary>
/// <param name="issuing">Verbs of issuing: "ban hành".</param>
/// <param name="following">Words after which a document is followed, not issued: "thực hiện".</param>
/// <param name="bodies">Bodies that are no unit's: "chính phủ".</param>
internal sealed class DocumentIssuers(PhraseSet issuing, PhraseSet following, PhraseSet bodies)
{
    private const string OfIssuer = " của ";
    private const string IssuerEnds = ",.;:(";
    private const int Glance = 70;
    private const int MostBlocksBack = 15;
    private const int LongestLine = 600;

    /// <summary>Whether the report says that its unit issued the document.</summary>
    public bool IsOwn(ReportFacts facts, CitedDocument document)
    {
        if (facts.Header.Unit is not { } unit)
        {
            return false;
        }

        TextSpan line = TextPlaces.Block(facts.Text, document.Place.Start).Span;
        return Issuer(facts.Text.Text[document.NumberPlace.End..Math.Min(line.End, document.NumberPlace.End + Glance)]) is { } issuer
            ? OtherUnits.HasKindOf(issuer, unit) && !NamesOthers(issuer, unit)
            : IsIssued(SentenceBefore(facts.Text, document.NumberPlace), unit);
    }

    /// <summary>Whether the words name a body or a unit other than <paramref name="own"/>.</summary>
    public bool NamesOthers(string written, string own) => bodies.IsIn(Syllable.Fold(written)) || OtherUnits.AreIn(written, own);

    /// <summary>What follows "của", right after the number or its date; null when nothing does.</summary>
    private static string? Issuer(string after)
    {
        int at = after.IndexOf(OfIssuer, StringComparison.Ordinal);
        bool isBeside = at >= 0 && !after.AsSpan(0, at).ContainsAny(IssuerEnds) && !after.AsSpan(0, at).Contains(" về ", StringComparison.Ordinal);
        if (!isBeside)
        {
            return null;
        }

        string issuer = after[(at + OfIssuer.Length)..];
        int end = issuer.AsSpan().IndexOfAny(IssuerEnds);
        int about = issuer.IndexOf(" về ", StringComparison.Ordinal);
        int stop = end < 0 ? about : about < 0 ? end : Math.Min(end, about);
        return stop < 0 ? issuer : issuer[..stop];
    }

    private bool IsIssued(string before, string unit)
    {
        string folded = Syllable.Fold(before);
        int verb = -1;
        for (int from = 0; issuing.IndexIn(folded.AsSpan(from)) is >= 0 and int found;)
        {
            verb = from + found;
            from = verb + 1;
        }

        return verb >= 0 && !following.IsIn(folded.AsSpan(verb)) && !NamesOthers(before, unit);
    }

    /// <summary>The sentence up to the document; for an item of a list, with the line that leads the list in.</summary>
    private static string SentenceBefore(NormalText text, TextSpan document)
    {
        int at = text.BlockAt(document.Start);
        string before = text.Text[TextPlaces.SentenceAround(text, document).Start..document.Start];
        for (int i = at - 1; i >= Math.Max(0, at - MostBlocksBack) && text.Blocks[i] is { Source.Kind: not BlockKind.TableRow, Span.Length: <= LongestLine } block; i--)
        {
            string line = block.Span.Slice(text.Text).TrimEnd(' ', '*');
            if (line.EndsWith(':'))
            {
                return $"{line} {before}";
            }

            if (!line.EndsWith(';') && !line.StartsWith('-') && !line.StartsWith('+'))
            {
                break;
            }
        }

        return before;
    }
}
