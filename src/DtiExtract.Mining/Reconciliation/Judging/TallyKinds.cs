using System.Collections.Immutable;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>Tells from words what a tally counts.</summary>
/// <param name="check">The check whose lists hold them.</param>
/// <param name="words">The words of verdicts.</param>
internal sealed class TallyKinds(Check check, VerdictWords words)
{
    private const decimal Whole = 100;

    private readonly PhraseSet _exceeded = check.Phrases("exceeded");
    private readonly PhraseSet _remaining = check.Phrases("remaining");
    private readonly PhraseSet _fillers = check.Phrases("fillers");

    /// <summary>The lists that it reads.</summary>
    public static ImmutableArray<string> Lists { get; } = ["exceeded", "remaining", "fillers"];

    /// <summary>The kind that a label names: "Chỉ tiêu không hoàn thành:".</summary>
    public TallyKind In(ReadOnlySpan<char> label)
    {
        for (int i = 0; i < label.Length; i = NextWord(label, i))
        {
            TallyKind kind = At(label[i..], out _);
            if (kind != TallyKind.Unknown)
            {
                return kind;
            }
        }

        return TallyKind.Unknown;
    }

    /// <summary>The kind that the words right behind the noun say; a percentage behind them that is not the tally's own share tells how far each was met.</summary>
    /// <param name="tail">The words behind the noun.</param>
    /// <param name="figure">The tally.</param>
    /// <param name="end">Where the words end that say it.</param>
    public TallyKind Opening(ReadOnlySpan<char> tail, Figure figure, out int end)
    {
        int start = AfterFillers(tail);
        TallyKind kind = At(tail[start..], out int length);
        end = start + length;
        return kind is TallyKind.Met or TallyKind.Exceeded && IsInPart(tail[end..], figure) ? TallyKind.Partly : kind;
    }

    /// <summary>The kind that the words before say: "hoàn thành 33/36", "còn 3 tiêu chí".</summary>
    public TallyKind Ending(ReadOnlySpan<char> before)
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

    /// <summary>What was not met, as words further behind say: "3 tiêu chí của xã chưa đạt".</summary>
    public TallyKind OpenIn(ReadOnlySpan<char> tail) => In(tail) switch
    {
        TallyKind.InProgress => TallyKind.InProgress,
        TallyKind.Missed => TallyKind.Missed,
        _ => TallyKind.Unknown,
    };

    private TallyKind At(ReadOnlySpan<char> folded, out int length)
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

    private int AfterFillers(ReadOnlySpan<char> folded)
    {
        int at = folded.Length - folded.TrimStart().Length;
        for (int filler = _fillers.Opening(folded[at..]); filler > 0; filler = _fillers.Opening(folded[at..]))
        {
            at += filler;
            at = folded.Length - folded[at..].TrimStart().Length;
        }

        return at;
    }

    private static bool IsInPart(ReadOnlySpan<char> rest, Figure figure)
    {
        int number = rest.IndexOfAnyInRange('0', '9');
        bool isOwnShare = figure is { Percent: { } percent, Denominator: > 0 } && Math.Abs((figure.Numerator!.Value / figure.Denominator.Value * Whole) - percent) < 1;
        return !isOwnShare && number >= 0 && rest[number..].Contains('%') && !rest[number..].StartsWith("100", StringComparison.Ordinal);
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
