using System.Collections.Immutable;
using DtiExtract.Archive.Searching.Analysis;
using DtiExtract.Archive.Searching.Queries;

namespace DtiExtract.Archive.Searching.Suggesting;

/// <summary>The end of a question, where a person types: words that may be the beginning of a name.</summary>
/// <param name="Field">The field whose value they are; null for words without a field.</param>
/// <param name="Words">The words; the last of them may be unfinished.</param>
/// <param name="Start">Where what would be replaced by the name begins.</param>
internal sealed record QuestionEnd(QueryField? Field, ImmutableArray<SearchTerm> Words, int Start)
{
    private const int MostWords = 5;
    private const int LeastLetters = 2;

    /// <summary>The ways to read the end of a question, the longest first.</summary>
    public static IEnumerable<QuestionEnd> Of(string question)
    {
        // A quote that is still open is no mistake here: it is being typed.
        bool isClosed = QueryLexer.TryRead(question, out ImmutableArray<QueryToken> tokens, out _);
        int end = tokens.Length - 1;
        int first = isClosed ? FirstOfLastWords(tokens, end) : end - 1;
        QueryTokenKind? before = first > 0 ? tokens[first - 1].Kind : null;
        IEnumerable<QuestionEnd> readings = (before, isClosed) switch
        {
            _ when first == end => [],
            (QueryTokenKind.Colon, _) => FieldBefore(tokens, first - 1) is var (field, name) ? [Read(question, field, tokens[first], tokens[name].Span.Start)] : [],
            (QueryTokenKind.Sign, _) => [],
            (_, false) => [Read(question, null, tokens[first], tokens[first].Span.Start)],
            _ => Enumerable.Range(0, end).Where(at => at >= Math.Max(first, end - MostWords)).Select(at => Read(question, null, tokens[at], tokens[at].Span.Start)),
        };
        return readings.Where(reading => reading.Words.Sum(word => word.Exact.Length) >= LeastLetters);
    }

    private static int FirstOfLastWords(ImmutableArray<QueryToken> tokens, int end)
    {
        int first = end;
        while (first > 0 && tokens[first - 1].Kind == QueryTokenKind.Word)
        {
            first--;
        }

        return first;
    }

    private static QuestionEnd Read(string question, QueryField? field, QueryToken first, int start) => new(field, SearchText.TermsOf(question[first.Span.Start..]), start);

    /// <summary>The field that is named before a colon, and the first word of its name.</summary>
    private static (QueryField Field, int First)? FieldBefore(ImmutableArray<QueryToken> tokens, int colon)
    {
        for (int length = Math.Min(QueryFields.MostWords, colon); length > 0; length--)
        {
            ImmutableArray<QueryToken> name = tokens[(colon - length)..colon];
            if (name.All(token => token.Kind == QueryTokenKind.Word) && QueryFields.TryGet(string.Join(' ', name.Select(token => token.Text)), out QueryField field))
            {
                return (field, colon - length);
            }
        }

        return null;
    }
}
