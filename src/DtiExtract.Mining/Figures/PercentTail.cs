namespace DtiExtract.Mining.Figures;

/// <summary>Decides whether the percentage behind a ratio or a count belongs to it (reference, sections 2.1, 2.3 and 2.5).</summary>
internal static class PercentTail
{
    private const int RatioReach = 60;
    private const int CountReach = 16;

    private static readonly CueSet AnyLink = CueSet.Of(Cue.Link, Cue.ShareLink);

    /// <summary>The percentage of the ratio that ends at token <paramref name="end"/>; null when <paramref name="next"/> is none or speaks of something else.</summary>
    public static Quantity? OfRatio(TokenLine line, int end, decimal numerator, decimal denominator, Quantity? next)
    {
        if (!IsCandidate(line, end, next, RatioReach, out int link, out bool linked))
        {
            return null;
        }

        bool another = SpeaksOfAnother(line, end, link);
        bool ofPlan = IsShareOfPlan(line, next!.End);
        bool agrees = Arithmetic.Agrees(numerator, denominator, next.Value) && !(another && ofPlan);
        bool open = linked && !another && !ofPlan && !HasOwnNoun(line, next);
        return agrees || open ? next : null;
    }

    /// <summary>The percentage of the count that ends at token <paramref name="end"/>; null when <paramref name="next"/> is none or speaks of something else.</summary>
    public static Quantity? OfCount(TokenLine line, int end, Quantity? next)
    {
        bool belongs = IsCandidate(line, end, next, CountReach, out int link, out bool linked)
            && linked
            && !SpeaksOfAnother(line, end, link)
            && !IsShareOfPlan(line, next!.End)
            && (!(HasOwnNoun(line, next) || HasOwnWords(line, next)) || line.MatchBefore(next.Lead, Cue.ShareLink) > 0);
        return belongs ? next : null;
    }

    private static bool IsCandidate(TokenLine line, int end, Quantity? next, int reach, out int link, out bool linked)
    {
        link = end;
        linked = false;
        if (next is not { Kind: QuantityKind.Percent, Range: null } || next.Lead - end > reach || line.SentenceEnd(end) < next.First)
        {
            return false;
        }

        int at = next.Lead;
        while (line.Is(at - 1, TokenKind.Colon) || line.Is(at - 1, TokenKind.Open) || line.Is(at - 1, TokenKind.Comma))
        {
            at--;
        }

        int length = line.MatchBefore(at, AnyLink);
        link = at - length;
        bool enclosed = line.Is(next.Lead - 1, TokenKind.Open) && at <= end + 1 && !line.Is(next.End, TokenKind.Word);
        linked = length > 0 || enclosed;
        return true;
    }

    /// <summary>Whether the words between name a rate of their own ("tỷ lệ hộ nghèo đạt 3%"), a semicolon opens another statement, or the parentheses that hold the count end.</summary>
    private static bool SpeaksOfAnother(TokenLine line, int end, int link)
    {
        int open = 0;
        for (int i = end; i < link; i++)
        {
            open += line.Is(i, TokenKind.Open) ? 1 : line.Is(i, TokenKind.Close) ? -1 : 0;
            if (open < 0 || line.Match(i, CueSet.Of(Cue.Share, Cue.PartOpener, Cue.Total)) > 0 || (line.Is(i, TokenKind.Semicolon) && i + 1 < link))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsShareOfPlan(TokenLine line, int end) => line.Match(end, Cue.PlanBase) > 0;

    /// <summary>"đạt 100% ký số đủ chữ ký": what follows at once and joins nothing is what the percentage speaks of.</summary>
    private static bool HasOwnWords(TokenLine line, Quantity percent) =>
        line.Is(percent.End, TokenKind.Word) && !line.IsCapitalised(percent.End) && line.Match(percent.End, CueSet.Of(Cue.ShareBase, Cue.NotUnit, Cue.PlanBase, Cue.Result, Cue.Done)) == 0;

    /// <summary>"đạt 100% văn bản …": the percentage counts a noun of its own.</summary>
    private static bool HasOwnNoun(TokenLine line, Quantity percent) =>
        line.Match(percent.End, CueSet.Units) > 0 && line.Match(percent.End, Cue.ShareBase) == 0;
}
