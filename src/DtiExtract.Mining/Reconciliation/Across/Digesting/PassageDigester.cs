using System.Collections.Immutable;
using System.Runtime.InteropServices;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Reconciliation.Across.Digesting;

/// <summary>Takes from a report the paragraphs that may have been copied: long ones that name concrete things, or the day until which they count.</summary>
/// <param name="check">The check of copied texts, which lists the words.</param>
internal sealed class PassageDigester(Check check)
{
    private const int LongestOpening = 60;
    private const int LongestName = 4;
    private const int FewestDigits = 4;

    private readonly ProperNames _names = new(check);
    private readonly PhraseSet _asOf = new(check.Lists[CopiedTextCheck.AsOfWords].Select(Syllable.Fold));
    private readonly PhraseSet _openings = new(check.Lists[CopiedTextCheck.FormalOpenings].Select(Syllable.Fold));
    private readonly int _fewestWords = (int)check.Limits[CopiedTextCheck.FewestWords];

    /// <summary>The paragraphs, in the order of the text.</summary>
    /// <param name="text">The report.</param>
    /// <param name="figures">Its figures.</param>
    /// <param name="digests">Those of them that are compared.</param>
    public ImmutableArray<Passage> Digest(NormalText text, ImmutableArray<Figure> figures, ImmutableArray<DigestFigure> digests)
    {
        var compared = digests.Where(figure => Significance.Digits(figure.Part) >= FewestDigits).Select(figure => figure.Id).ToHashSet();
        int[] starts = [.. figures.Where(figure => compared.Contains(figure.Id)).Select(figure => figure.NormalSpan.Start)];
        return [.. text.Blocks.Where(IsRunning).Select(block => Digest(text, block.Span, starts)).OfType<Passage>()];
    }

    private static bool IsRunning(NormalBlock block) => block.Source.Kind is BlockKind.Paragraph or BlockKind.ListItem && block.Span.Length > 0;

    private Passage? Digest(NormalText text, TextSpan block, int[] figures)
    {
        List<TextWord> words = TextWord.Of(text.Text, block);
        if (words.Count < _fewestWords || _openings.Opens(Syllable.Fold(text.Text[words[0].Start..block.End])))
        {
            return null;
        }

        uint[] hashes = [.. words.Select(word => TextHash.OfWord(word.In(text.Text)))];
        string? asOf = HideDay(text.Text, words, hashes, out int dayAt);
        ImmutableArray<int> concrete = ConcreteIn(text.Text, words, block, figures);
        return asOf is null && concrete.IsEmpty ? null : new Passage
        {
            Span = text.ToSource(block),
            Shingles = ShinglesOf(hashes),
            Clauses = [.. Clauses.Of(text.Text, block).Select(clause => ClauseOf(text, clause, words))],
            Concrete = concrete,
            AsOf = asOf,
            DayAt = dayAt,
        };
    }

    private static ImmutableArray<uint> ShinglesOf(uint[] hashes)
    {
        uint[] shingles = new uint[hashes.Length - Passage.ShingleWords + 1];
        for (int i = 0; i < shingles.Length; i++)
        {
            shingles[i] = TextHash.Of(hashes.AsSpan(i, Passage.ShingleWords));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(shingles);
    }

    /// <summary>Takes the day out of "tính đến ngày 15/9/2023", so that it makes no difference.</summary>
    private string? HideDay(string text, List<TextWord> words, uint[] hashes, out int at)
    {
        string? day = null;
        at = -1;
        for (int i = 1; i < words.Count; i++)
        {
            if (IsDate(text, words[i]) && _asOf.Ends(Syllable.Fold(text[words[Math.Max(0, i - LongestName)].Start..words[i].Start])))
            {
                at = i;
                for (; i < words.Count && IsDate(text, words[i]); i++)
                {
                    hashes[i] = 0;
                }

                day = text[words[at].Start..words[i - 1].End];
            }
        }

        return day;
    }

    private static bool IsDate(string text, TextWord word) => char.IsAsciiDigit(text[word.Start]) || word.In(text) is "tháng" or "năm";

    private ImmutableArray<int> ConcreteIn(string text, List<TextWord> words, TextSpan block, int[] figures)
    {
        ImmutableArray<int>.Builder concrete = ImmutableArray.CreateBuilder<int>();
        int figure = Array.BinarySearch(figures, block.Start);
        figure = figure < 0 ? ~figure : figure;
        for (int i = 0; i < words.Count; i++)
        {
            bool isFigure = figure < figures.Length && figures[figure] < words[i].End;
            figure += isFigure ? 1 : 0;
            if (isFigure || _names.BeginsAt(text, words, i))
            {
                concrete.Add(i);
            }
        }

        return concrete.DrainToImmutable();
    }

    private static PassageClause ClauseOf(NormalText text, TextSpan clause, List<TextWord> words)
    {
        int first = words.FindIndex(word => word.Start >= clause.Start);
        int end = Math.Min(clause.End, clause.Start + LongestOpening);
        string opening = clause.Length <= LongestOpening ? clause.Slice(text.Text) : text.Text[clause.Start..Math.Max(clause.Start + 1, text.Text.LastIndexOf(' ', end - 1))];
        return new PassageClause(text.ToSource(clause), first < 0 ? words.Count : first, opening);
    }
}
