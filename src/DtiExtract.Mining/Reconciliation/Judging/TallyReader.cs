using System.Collections.Immutable;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>Reads the tallies of a report: figures that count criteria, and labels that end in "không có".</summary>
/// <param name="check">The check whose lists tell them.</param>
/// <param name="words">The words of verdicts.</param>
internal sealed class TallyReader(Check check, VerdictWords words)
{
    private const string ClauseEnds = ",;.(\n";
    private const int Reach = 90;

    private readonly TallyKinds _kinds = new(check, words);
    private readonly PhraseSet _nouns = check.Phrases("nouns");
    private readonly PhraseSet _nothing = check.Phrases("nothing");

    /// <summary>The lists that it reads.</summary>
    public static ImmutableArray<string> Lists { get; } = [.. TallyKinds.Lists, "nouns", "nothing"];

    /// <summary>The tallies, in the order of the text.</summary>
    public IEnumerable<TallyStatement> Read(ReportFacts facts)
    {
        string folded = Syllable.Fold(facts.Text.Text);
        TallyStatement[] stated = [.. Stated(facts, folded)];
        return stated.Length == 0 ? [] : stated.Concat(InWords(facts, folded)).OrderBy(statement => statement.Tally.Statement.Start);
    }

    private IEnumerable<TallyStatement> Stated(ReportFacts facts, string folded)
    {
        int from = 0;
        foreach (Figure figure in facts.Figures)
        {
            if (figure is { Role: FigureRole.Tally, Range: null, Approximate: false } && (figure.Numerator ?? figure.Value) is { } count)
            {
                int block = facts.Text.BlockAt(figure.NormalSpan.Start);
                yield return new TallyStatement(Read(folded, facts.Text.Blocks[block].Span, figure, count, from), block, figure.Section);
            }

            from = figure.NormalSpan.End;
        }
    }

    /// <summary>"Chỉ tiêu không hoàn thành: không có".</summary>
    private IEnumerable<TallyStatement> InWords(ReportFacts facts, string folded)
    {
        for (int i = 0; i < facts.Text.Blocks.Length; i++)
        {
            NormalBlock block = facts.Text.Blocks[i];
            int colon = folded.IndexOf(':', block.Span.Start, Math.Min(block.Span.Length, Reach));
            if (colon < 0 || block.Source.Kind == BlockKind.TableRow || !SaysNothing(folded.AsSpan((colon + 1)..block.Span.End)))
            {
                continue;
            }

            ReadOnlySpan<char> label = folded.AsSpan(block.Span.Start..colon);
            TallyKind kind = _nouns.IsIn(label) ? _kinds.In(label) : TallyKind.Unknown;
            if (kind != TallyKind.Unknown)
            {
                yield return new TallyStatement(new Tally(null, kind, 0, null, block.Span), i, facts.Outline.SectionAt(block.Source.Span.Start)?.Id);
            }
        }
    }

    private bool SaysNothing(ReadOnlySpan<char> words)
    {
        words = words.Trim(" .;");
        return words.Length > 0 && _nothing.Opening(words) == words.Length;
    }

    private Tally Read(string folded, TextSpan line, Figure figure, decimal count, int from)
    {
        int start = ClauseStart(folded, Math.Max(line.Start, from), figure.NormalSpan.Start);
        ReadOnlySpan<char> before = folded.AsSpan(start, figure.NormalSpan.Start - start).TrimEnd();
        int label = start + before.Length - before.TrimStart(" -+*").Length;
        int noun = AfterNoun(folded, figure);
        ReadOnlySpan<char> tail = folded.AsSpan(noun, ClauseEnd(folded, noun, line.End) - noun);
        if (before.EndsWith(":", StringComparison.Ordinal) && _kinds.In(before) is var labelled && labelled != TallyKind.Unknown)
        {
            return new Tally(figure, labelled, count, figure.Denominator, new TextSpan(label, figure.NormalSpan.End));
        }

        TallyKind kind = _kinds.Opening(tail, figure, out int said);
        if (kind != TallyKind.Unknown)
        {
            return new Tally(figure, kind, count, figure.Denominator, new TextSpan(figure.NormalSpan.Start, Math.Max(figure.NormalSpan.End, noun + said)));
        }

        kind = _kinds.Ending(before);
        return kind != TallyKind.Unknown
            ? new Tally(figure, kind, count, figure.Denominator, new TextSpan(label, figure.NormalSpan.End))
            : new Tally(figure, _kinds.OpenIn(tail), count, figure.Denominator, figure.NormalSpan);
    }

    /// <summary>Where the clause begins that leads to a place: behind the last mark, or the figure before.</summary>
    private static int ClauseStart(string folded, int from, int at)
    {
        from = Math.Max(from, at - Reach);
        int mark = folded.AsSpan(from, at - from).LastIndexOfAny(ClauseEnds);
        return from + mark + 1;
    }

    private static int ClauseEnd(string folded, int from, int end)
    {
        end = Math.Min(end, from + Reach);
        int at = from;
        while (at < end && (!ClauseEnds.Contains(folded[at], StringComparison.Ordinal) || IsInNumber(folded, at)))
        {
            at++;
        }

        return Math.Max(from, at);
    }

    private static bool IsInNumber(string text, int at) => at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    /// <summary>The place behind the numbers of the tally and the noun that follows them.</summary>
    private static int AfterNoun(string folded, Figure figure)
    {
        int at = figure.NormalSpan.Start;
        while (at < figure.NormalSpan.End && (char.IsAsciiDigit(folded[at]) || folded[at] is '/' or ' '))
        {
            at++;
        }

        string unit = Syllable.Fold(figure.Unit ?? string.Empty);
        return unit.Length > 0 && folded.AsSpan(at).StartsWith(unit, StringComparison.Ordinal) ? at + unit.Length : at;
    }
}
