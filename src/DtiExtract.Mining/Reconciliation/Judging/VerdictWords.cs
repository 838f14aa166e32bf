using System.Collections.Immutable;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>The words of verdicts. They are known with their accents only: "dat" may be land.</summary>
internal sealed class VerdictWords
{
    private readonly ImmutableArray<(VerdictKind Kind, PhraseSet Phrases)> _kinds;
    private readonly PhraseSet _evidence;

    /// <summary>The words of the lists <c>met</c>, <c>nearly</c>, <c>in-progress</c>, <c>missed</c> and <c>evidence</c> of a check.</summary>
    public VerdictWords(Check check)
    {
        _kinds =
        [
            (VerdictKind.Met, check.Phrases("met")),
            (VerdictKind.Nearly, check.Phrases("nearly")),
            (VerdictKind.InProgress, check.Phrases("in-progress")),
            (VerdictKind.Missed, check.Phrases("missed")),
        ];
        _evidence = check.Phrases("evidence");
    }

    /// <summary>The lists that they are read from.</summary>
    public static ImmutableArray<string> Lists { get; } = ["met", "nearly", "in-progress", "missed", "evidence"];

    /// <summary>The verdict that opens a stretch of folded text; null when it opens with none, or the words go on and may say anything ("đạt 80% yêu cầu").</summary>
    public Verdict? Opening(ReadOnlySpan<char> folded, TextSpan stretch)
    {
        int start = stretch.Start;
        while (start < stretch.End && !char.IsLetter(folded[start]))
        {
            if (folded[start] is not (' ' or ':' or '"' or '*' or '_' or '-' or '(' or NormalText.CellSeparator))
            {
                return null;
            }

            start++;
        }

        ReadOnlySpan<char> words = folded[start..stretch.End];
        int length = LongestOpening(words, out VerdictKind kind);
        ReadOnlySpan<char> rest = words[length..].TrimStart("\"*_ ");
        bool goesOn = rest.Length > 0 && (char.IsLetterOrDigit(rest[0]) || rest[0] is '/' or '%' or ':');
        bool reasoned = rest.Length > 0 && (rest[0] is ',' or ';' or '-' || (rest[0] == '(' && !_evidence.Opens(rest[1..].TrimStart())));
        return length == 0 || (goesOn && kind == VerdictKind.Met) ? null : new Verdict(kind, new TextSpan(start, start + length), goesOn || reasoned);
    }

    /// <summary>The verdict that a stretch of folded text consists of, and nothing else.</summary>
    public Verdict? Whole(ReadOnlySpan<char> folded, TextSpan stretch) =>
        Opening(folded, stretch) is { } verdict && folded[verdict.Span.End..stretch.End].Trim(" .;\"*_)").IsEmpty ? verdict : null;

    /// <summary>Length of the longest verdict that opens folded words; 0 when none does.</summary>
    public int LongestOpening(ReadOnlySpan<char> folded, out VerdictKind kind)
    {
        int longest = 0;
        kind = default;
        foreach ((VerdictKind candidate, PhraseSet phrases) in _kinds)
        {
            if (phrases.Opening(folded) is int length && length > longest)
            {
                longest = length;
                kind = candidate;
            }
        }

        return longest;
    }

    /// <summary>Length of the longest verdict that ends folded words; 0 when none does.</summary>
    public int LongestEnding(ReadOnlySpan<char> folded, out VerdictKind kind)
    {
        int longest = 0;
        kind = default;
        foreach ((VerdictKind candidate, PhraseSet phrases) in _kinds)
        {
            if (phrases.Ending(folded) is int length && length > longest)
            {
                longest = length;
                kind = candidate;
            }
        }

        return longest;
    }
}
