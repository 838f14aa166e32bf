using System.Collections.Immutable;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>Reads what the tallies of a report count, by the words around them.</summary>
/// <param name="check">The check whose lists tell it.</param>
/// <param name="words">The words of verdicts.</param>
internal sealed class TallyReader(Check check, VerdictWords words)
{
    private const string ClauseEnds = ",;.(\n";
    private const int Reach = 90;
    private const decimal Whole = 100;

    private readonly PhraseSet _exceeded = check.Phrases("exceeded");
    private readonly PhraseSet _remaining = check.Phrases("remaining");
    private readonly PhraseSet _fillers = check.Phrases("fillers");

    /// <summary>The lists that it reads.</summary>
    public static ImmutableArray<string> Lists { get; } = ["exceeded", "remaining", "fillers"];

    /// <summary>The tallies, in the order of the text, with the block that each stands in.</summary>
    public IEnumerable<(Tally Tally, int Block)> Read(ReportFacts facts)
    {
        string folded = Syllable.Fold(facts.Text.Text);
        int from = 0;
        foreach (Figure figure in facts.Figures)
        {
            if (figure is { Role: FigureRole.Tally, Range: null, Approximate: false } && (figure.Numerator ?? figure.Value) is { } count)
            {
                int block = facts.Text.BlockAt(figure.NormalSpan.Start);
                yield return (Read(folded, facts.Text.Blocks[block].Span, figure, count, from), block);
            }

            from = figure.NormalSpan.End;
        }
    }

    private Tally Read(string folded, TextSpan line, Figure figure, decimal count, int from)
    {
        int start = ClauseStart(folded, Math.Max(line.Start, from), figure.NormalSpan.Start);
        ReadOnlySpan<char> before = folded.AsSpan(start, figure.NormalSpan.Start - start).TrimEnd();
        int noun = AfterNoun(folded, figure);
        ReadOnlySpan<char> tail = folded.AsSpan(noun, ClauseEnd(folded, noun, line.End) - noun);
        TallyKind kind = before.EndsWith(":", StringComparison.Ordinal) ? KindIn(before) : TallyKind.Unknown;
        kind = kind != TallyKind.Unknown ? kind : KindOpening(tail, figure);
        kind = kind != TallyKind.Unknown ? kind : KindEnding(before);
        kind = kind != TallyKind.Unknown ? kind : OpenKindIn(tail);
        int label = start + before.Length - before.TrimStart(" -+*").Length;
        return new Tally(figure, kind, count, figure.Denominator, new TextSpan(label, figure.NormalSpan.End));
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

    /// <summary>The kind that a label names: "Chỉ tiêu không hoàn thành:".</summary>
    private TallyKind KindIn(ReadOnlySpan<char> label)
    {
        for (int i = 0; i < label.Length; i = NextWord(label, i))
        {
            TallyKind kind = KindAt(label[i..], out _);
            if (kind != TallyKind.Unknown)
            {
                return kind;
            }
        }

        return TallyKind.Unknown;
    }

    /// <summary>The kind that the words right behind the noun say; a percentage behind them that is not the tally's own share tells how far each was met.</summary>
    private TallyKind KindOpening(ReadOnlySpan<char> tail, Figure figure)
    {
        ReadOnlySpan<char> opening = WithoutFillers(tail);
        TallyKind kind = KindAt(opening, out int length);
        if (kind is not (TallyKind.Met or TallyKind.Exceeded))
        {
            return kind;
        }

        ReadOnlySpan<char> rest = opening[length..];
        int number = rest.IndexOfAnyInRange('0', '9');
        bool isOwnShare = figure is { Percent: { } percent, Denominator: > 0 } && Math.Abs((figure.Numerator!.Value / figure.Denominator.Value * Whole) - percent) < 1;
        bool isInPart = number >= 0 && rest[number..].Contains('%') && !rest[number..].StartsWith("100", StringComparison.Ordinal) && !isOwnShare;
        return isInPart ? TallyKind.Partly : kind;
    }

    /// <summary>The kind that the words before say: "hoàn thành 33/36", "còn 3 tiêu chí".</summary>
    private TallyKind KindEnding(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(": ");
        for (int filler = _fillers.Ending(before); filler > 0; filler = _fillers.Ending(before))
        {
            before = before[..^filler].TrimEnd(": ");
        }

        return _exceeded.Ends(before) ? TallyKind.Exceeded
            : _remaining.Ends(before) ? TallyKind.Remaining
            : words.LongestEnding(before, out VerdictKind verdict) > 0 ? KindOf(verdict)
            : TallyKind.Unknown;
    }

    /// <summary>"3 tiêu chí của xã chưa đạt".</summary>
    private TallyKind OpenKindIn(ReadOnlySpan<char> tail) => KindIn(tail) switch
    {
        TallyKind.InProgress => TallyKind.InProgress,
        TallyKind.Missed => TallyKind.Missed,
        _ => TallyKind.Unknown,
    };

    private TallyKind KindAt(ReadOnlySpan<char> folded, out int length)
    {
        length = words.LongestOpening(folded, out VerdictKind verdict);
        int exceeded = _exceeded.Opening(folded);
        if (exceeded > 0 && exceeded >= length)
        {
            length = exceeded;
            return TallyKind.Exceeded;
        }

        return length > 0 ? KindOf(verdict) : TallyKind.Unknown;
    }

    private ReadOnlySpan<char> WithoutFillers(ReadOnlySpan<char> folded)
    {
        folded = folded.TrimStart();
        for (int filler = _fillers.Opening(folded); filler > 0; filler = _fillers.Opening(folded))
        {
            folded = folded[filler..].TrimStart();
        }

        return folded;
    }

    private static int NextWord(ReadOnlySpan<char> text, int at)
    {
        int space = text[at..].IndexOf(' ');
        return space < 0 ? text.Length : at + space + 1;
    }

    private static TallyKind KindOf(VerdictKind verdict) => verdict switch
    {
        VerdictKind.Met => TallyKind.Met,
        VerdictKind.Nearly => TallyKind.Nearly,
        VerdictKind.InProgress => TallyKind.InProgress,
        VerdictKind.Missed => TallyKind.Missed,
    };
}
