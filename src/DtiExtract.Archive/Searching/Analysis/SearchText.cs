using System.Collections.Immutable;
using System.Text;
using DtiExtract.Mining;

namespace DtiExtract.Archive.Searching.Analysis;

/// <summary>Texts as they are searched.</summary>
internal static class SearchText
{
    /// <summary>What stands before a folded word, to tell it from one that is written without accents.</summary>
    public const char Marker = '_';

    private const int GroupLength = 3;

    /// <summary>The words and numbers of a text.</summary>
    public static ImmutableArray<SearchTerm> TermsOf(string text)
    {
        var reader = new TermReader();
        ImmutableArray<SearchTerm>.Builder terms = ImmutableArray.CreateBuilder<SearchTerm>();
        reader.Begin(text);
        while (reader.Next())
        {
            string exact = new(reader.Exact);
            string folded = reader.Folded.SequenceEqual(exact) ? exact : new string(reader.Folded);
            terms.Add(new SearchTerm(new TextSpan(reader.Start, reader.End), exact, folded, reader.IsNumber));
        }

        return terms.DrainToImmutable();
    }

    /// <summary>Numbers whose groups are set apart by spaces ("2 815"), each read as one. A plain space may as well stand between two numbers, so these readings come beside the others.</summary>
    public static IEnumerable<SearchTerm> SpacedNumbers(string text, ImmutableArray<SearchTerm> terms)
    {
        for (int first = 0; first < terms.Length; first++)
        {
            int end = first + 1;
            while (end < terms.Length && IsNextGroup(text, terms[end - 1], terms[end], isFirst: end == first + 1))
            {
                end++;
            }

            if (end > first + 1)
            {
                var span = new TextSpan(terms[first].Span.Start, terms[end - 1].Span.End);
                string digits = new([.. span.Slice(text).Where(char.IsAsciiDigit)]);
                yield return new SearchTerm(span, digits, digits, IsNumber: true);
                first = end - 1;
            }
        }
    }

    /// <summary>A folded word as it stands in an index beside the accented ones.</summary>
    public static string Marked(string folded) => Marker + folded;

    /// <summary>The words of a name between spaces, for comparing by "contains": the folded ones, marked, then as they are.</summary>
    public static string? WordsOf(string? name)
    {
        if (name is null)
        {
            return null;
        }

        ImmutableArray<SearchTerm> terms = TermsOf(name);
        return $"{FoldedRow(terms)} | {string.Join(' ', terms.Select(term => term.Exact))} ";
    }

    /// <summary>Folded words in a row, as they stand in what <see cref="WordsOf"/> gives; the last of them may be the beginning of a longer one.</summary>
    public static string FoldedRow(IEnumerable<SearchTerm> words) => $" {string.Join(' ', words.Select(word => Marked(word.Folded)))}";

    /// <summary>The folded words of several texts between spaces, for comparing by "contains".</summary>
    public static string FoldedWordsOf(params ReadOnlySpan<string?> texts)
    {
        var words = new StringBuilder(" ");
        var reader = new TermReader();
        foreach (string? text in texts)
        {
            reader.Begin(text ?? string.Empty);
            while (reader.Next())
            {
                words.Append(reader.Folded).Append(' ');
            }
        }

        return words.ToString();
    }

    private static bool IsNextGroup(string text, SearchTerm before, SearchTerm next, bool isFirst) =>
        next.Span.Start == before.Span.End + 1
        && char.IsWhiteSpace(text[before.Span.End]) && text[before.Span.End] is not '\n' and not '\t' and not '\r'
        && IsDigits(text, next.Span) && next.Span.Length == GroupLength
        && (!isFirst || (IsDigits(text, before.Span) && before.Span.Length <= GroupLength && text[before.Span.Start] != '0'));

    private static bool IsDigits(string text, TextSpan span) => text.AsSpan(span.Start, span.Length).IndexOfAnyExceptInRange('0', '9') < 0;
}
