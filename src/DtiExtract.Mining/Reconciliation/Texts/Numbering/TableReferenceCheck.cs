using System.Collections.Immutable;
using System.Globalization;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Reconciliation.Texts.Numbering;

/// <summary>Holds references to tables and annexes against those that stand in the report: "chi tiết tại Bảng 3", where Bảng 1 and Bảng 2 are headed.</summary>
/// <param name="rules">The rules.</param>
internal sealed class TableReferenceCheck(CheckRules rules)
{
    private const string Missing = "table-missing";
    private const string Fewest = "fewest-headed";
    private const string Words = "words";
    private const string Elsewhere = "elsewhere";
    private const int LongestHead = 250;
    private const int Glance = 60;

    private readonly Check _check = rules[Missing];
    private readonly PhraseSet _words = TextPlaces.Phrases(rules[Missing], Words);
    private readonly PhraseSet _elsewhere = TextPlaces.Phrases(rules[Missing], Elsewhere);

    /// <summary>What its rules need.</summary>
    public static ImmutableArray<CheckShape> Shapes { get; } =
    [
        new(Missing, FindingType.Misnumbered, "quote", "headed") { Limits = [Fewest], Lists = [Words, Elsewhere] },
    ];

    /// <summary>The references to what is not there, where the tables that are there are counted from 1.</summary>
    public IEnumerable<Finding> Check(ReportFacts facts)
    {
        Mention[] mentions = [.. facts.Text.Blocks.SelectMany(block => Mentions(facts.Text, block))];
        ILookup<string, int> headed = mentions.Where(mention => mention.IsHead).ToLookup(mention => mention.Word, mention => mention.Number);
        return mentions.Where(mention => !mention.IsHead && !mention.IsElsewhere && IsMissing([.. headed[mention.Word].Distinct()], mention.Number))
            .Select(mention => TextPlaces.Finding(_check, facts.Text, [mention.Place],
            [
                FindingArgument.Of("quote", TextPlaces.Quote(facts.Text, mention.Place)),
                FindingArgument.Of("headed", string.Join(", ", headed[mention.Word].Distinct().Order())),
            ]));
    }

    private bool IsMissing(int[] headed, int number) => headed.Length >= _check.Limits[Fewest] && headed.Max() == headed.Length && headed.Min() == 1 && !headed.Contains(number);

    private IEnumerable<Mention> Mentions(NormalText text, NormalBlock block)
    {
        string folded = TextPlaces.Folded(text, block.Span);
        int opening = folded.Length - folded.AsSpan().TrimStart("*_# ").Length;
        for (int at = _words.IndexIn(folded); at >= 0;)
        {
            int end = at + _words.Opening(folded.AsSpan(at));
            string written = text.Text[(block.Span.Start + end)..Math.Min(block.Span.End, block.Span.Start + end + Glance)];
            if (NumberAfter(written, out int length) is var number and > 0)
            {
                bool isHead = at == opening && block.Span.Length <= LongestHead && IsHeadEnd(written.AsSpan(length));
                bool isElsewhere = _elsewhere.IsIn(folded.AsSpan(end + length, Math.Min(Glance, folded.Length - end - length))) || _elsewhere.IsIn(folded.AsSpan(Math.Max(0, at - Glance), Math.Min(Glance, at)));
                yield return new Mention(folded[at..end], number, new TextSpan(block.Span.Start + at, block.Span.Start + end + length), isHead, isElsewhere);
            }

            int next = _words.IndexIn(folded.AsSpan(end));
            at = next < 0 ? -1 : end + next;
        }
    }

    /// <summary>Digits or a Roman numeral after the word; 0 when there is none, or it goes on as another kind of number ("Bảng 2.1", "Biểu 01a").</summary>
    private static int NumberAfter(string written, out int length)
    {
        int start = written.StartsWith(" số ", StringComparison.OrdinalIgnoreCase) ? " số ".Length : written.StartsWith(' ') ? 1 : 0;
        length = start;
        while (length < written.Length && char.IsLetterOrDigit(written[length]))
        {
            length++;
        }

        string word = written[start..length];
        bool goesOn = length + 1 < written.Length && written[length] is '.' or '/' or '-' && char.IsLetterOrDigit(written[length + 1]);
        return start == 0 || goesOn || word.Length > 5 ? 0 : int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : HeadingMarkReader.Roman(word);
    }

    /// <summary>Whether a title follows: "Bảng 1: …", "Bảng 1. …", "Bảng 1"; "Bảng 1 cho thấy …" is a sentence.</summary>
    private static bool IsHeadEnd(ReadOnlySpan<char> rest)
    {
        ReadOnlySpan<char> words = rest.TrimStart("*_ ");
        return words.IsEmpty || words[0] is ':' or '.' or '-' or '(' || char.IsUpper(words[0]);
    }

    private readonly record struct Mention(string Word, int Number, TextSpan Place, bool IsHead, bool IsElsewhere);
}
