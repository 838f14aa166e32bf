namespace DtiExtract.Mining.Figures;

/// <summary>Decides whether the percentage behind a ratio or a count belongs to it (reference, sections 2.1, 2.3 and 2.5).</summary>
internal static class PercentTail
{
    private const int RatioReach = 60;
    private const int CountReach = 16;
    private const decimal Whole = 100;

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
        bool ownNoun = HasOwnNoun(line, next);
        bool agrees = Arithmetic.Agrees(numerator, denominator, next.Value) && !(another && ofPlan) && (linked || !ownNoun);
        bool open = linked && !another && !ofPlan && !ownNoun;
        return agrees || open ? next : null;
    }

    /// <summary>The percentage of the count that ends at token <paramref name="end"/>; null when <paramref name="next"/> is none or speaks of something else.</summary>
    public static Quantity? OfCount(TokenLine line, int end, Quantity? next)
    {
        bool belongs = IsCandidate(line, end, next, CountReach, out int link, out bool linked)
            && linked
            && !SpeaksOfAnother(line, end, link)
            && !IsShareOfPlan(line, next!.End)
            && !IsLevelOfCriteria(line, end, link)
            && (!(HasOwnNoun(line, next) || HasOwnWords(line, next)) || IsShareOfBase(line, next));
        return belongs ? next : null;
    }

    /// <summary>"04 mục tiêu đạt trên 80%": without a comma it is what each of them reached, no share of them.</summary>
    private static bool IsLevelOfCriteria(TokenLine line, int end, int link) =>
        link == end && line.TextOf(link) is "đạt" && line.MatchBefore(end, Cue.UnitCriteria) > 0;

    /// <summary>The percentage behind the part of a total, however far the words between reach; whether it is the part's share is for the arithmetic to say.</summary>
    public static Quantity? OfPart(TokenLine line, int end, Quantity? next)
    {
        // "1.986 hồ sơ trong số đó …": what points back at the total opens no parts.
        int from = end + line.Match(end, Cue.PartOpener);
        bool belongs = IsCandidate(line, from, next, RatioReach, out int link, out bool linked) && linked && !SpeaksOfAnother(line, from, link) && !IsShareOfPlan(line, next!.End);
        return belongs && !(HasOwnNoun(line, next!) && line.MatchBefore(next!.Lead, Cue.ShareLink) == 0) ? next : null;
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
        bool adjacent = at <= end + 1 && at < next.Lead && (!line.Is(next.End, TokenKind.Word) || line.Match(next.End, Cue.ShareBase) > 0);
        bool apposed = line.Is(next.Lead - 1, TokenKind.Open) || (line.Is(next.Lead - 1, TokenKind.Comma) && next.Approximate);
        linked = length > 0 || (adjacent && apposed);
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

    /// <summary>"chiếm 81% người …", "bằng 41,7% sở hữu …", "đạt 81% người từ 15 tuổi": a share of a base that is named; "đạt 100% văn bản …" speaks of all of them.</summary>
    private static bool IsShareOfBase(TokenLine line, Quantity percent) =>
        line.MatchBefore(percent.Lead, Cue.ShareLink) > 0
        || (percent.Value < Whole && (line.MatchBefore(percent.Lead, Cue.EqualLink) > 0 || line.Match(percent.End, Cue.UnitPeople) > 0));

    private static bool IsShareOfPlan(TokenLine line, int end) => line.Match(end, Cue.PlanBase) > 0;

    /// <summary>"đạt 100% ký số đủ chữ ký": what follows at once and joins nothing is what the percentage speaks of.</summary>
    private static bool HasOwnWords(TokenLine line, Quantity percent) =>
        line.Is(percent.End, TokenKind.Word) && !line.IsCapitalised(percent.End) && line.Match(percent.End, CueSet.Of(Cue.ShareBase, Cue.NotUnit, Cue.PlanBase, Cue.Result, Cue.Done)) == 0;

    /// <summary>"đạt 100% văn bản …": the percentage counts a noun of its own.</summary>
    private static bool HasOwnNoun(TokenLine line, Quantity percent) =>
        line.Match(percent.End, CueSet.Units) > 0 && line.Match(percent.End, Cue.ShareBase) == 0;
}
