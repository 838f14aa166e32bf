using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Figures;

/// <summary>Decides what a figure is for: the nearest word before it in its sentence, then the section (reference, section 3).</summary>
internal static class Roles
{
    private const int PlanReach = 6;
    private const int PlanTaskReach = 30;

    // Real sentences are shorter; what has no full stop for longer is a list, in which words far away announce nothing.
    private const int CueReach = 150;

    private static readonly CueSet DoneOrResult = CueSet.Of(Cue.Done, Cue.Result);
    private static readonly CueSet Tasks = CueSet.Of(Cue.UnitTasks, Cue.UnitCriteria);
    private static readonly CueSet TargetOrResult = DoneOrResult | CueSet.Of(Cue.Target);

    /// <summary>The role of a figure.</summary>
    /// <param name="line">The line that holds it.</param>
    /// <param name="draft">The figure.</param>
    /// <param name="context">What is known around the line.</param>
    public static FigureRole Of(TokenLine line, FigureDraft draft, RoleContext context)
    {
        SectionKind section = context.Section;
        if (draft.IsPlan || section is SectionKind.Requirement || FlattenedRows.IsNotDone(line) || IsLabelledPlan(line, draft.First))
        {
            return FigureRole.Target;
        }

        CueSet cue = NearestCue(line, draft.First, context);
        bool planned = section is SectionKind.Plans ? !cue.Has(Cue.Done) : !cue.Meets(DoneOrResult) && (context.UnderTarget || SpeaksOfLaterYear(line, draft.First, context.LastDay?.Year));
        bool attained = section is SectionKind.CriterionResult && cue.Has(Cue.Bound);
        if ((cue.Has(Cue.Target) && !attained) || planned || IsTaskOfPlan(line, draft) || IsDemandOf(line, draft.End))
        {
            return FigureRole.Target;
        }

        return IsTally(line, draft) ? FigureRole.Tally : FigureRole.Result;
    }

    /// <summary>Whether the line, as a whole, announces targets for the list below it.</summary>
    public static bool AnnouncesTargets(TokenLine line) =>
        line.Count > 0 && line.Is(line.Count - 1, TokenKind.Colon) && NearestCue(line, line.Count, default).Has(Cue.Target);

    /// <summary>"Đến năm 2030, 100% hồ sơ …": a year after the report's period is a plan; without a known period any "đến năm" is.</summary>
    private static bool SpeaksOfLaterYear(TokenLine line, int at, int? lastYear)
    {
        for (int i = Math.Max(line.SentenceStart(at), at - CueReach); i < at; i++)
        {
            if (line.PlainAt(i) > (lastYear ?? 0) && Dates.IsYear(line, i) && line.TextOf(i - 1) is "năm" && line.TextOf(i - 2) is "đến" or "Đến" or "hết" or "sang" or "Sang")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"(chỉ tiêu: 70%)", "đạt 97,5% kế hoạch quý II (400 hộ)": in parentheses behind the word for a plan stands the plan.</summary>
    private static bool IsLabelledPlan(TokenLine line, int at)
    {
        bool colon = line.Is(at - 1, TokenKind.Colon);
        int label = colon ? at - 1 - line.MatchBefore(at - 1, Cue.PlanBase) : at;
        if (colon && label < at - 1 && line.Is(label - 1, TokenKind.Open))
        {
            return true;
        }

        for (int i = at - 2; !colon && line.Is(at - 1, TokenKind.Open) && i >= at - PlanReach && line.Is(i, TokenKind.Word); i--)
        {
            if (line.Match(i, Cue.PlanBase) > 0 && line.Match(i, Cue.OtherPeriod) == 0)
            {
                return line.TextOf(i) is not "so";
            }
        }

        return false;
    }

    /// <summary>The cue of target or result that stands nearest before a token, inside its sentence.</summary>
    private static CueSet NearestCue(TokenLine line, int at, RoleContext context)
    {
        int start = Math.Max(line.SentenceStart(at), at - CueReach);
        for (int i = at - 1; i >= start; i--)
        {
            int length = line.Match(i, TargetOrResult, out CueSet found);
            if (length > 0 && i + length <= at && Announces(line, i, length, found, at) && !(context.EndsTheYear && found.Has(Cue.Duration)))
            {
                return found;
            }
        }

        return default;
    }

    /// <summary>Whether the cue speaks of the number at <paramref name="at"/>.</summary>
    private static bool Announces(TokenLine line, int cue, int length, CueSet found, int at)
    {
        bool counted = line.Is(cue - 1, TokenKind.Number) && line.Match(cue, CueSet.Units) > 0;
        bool shareOf = found.Has(Cue.Target) && cue + length != at && IsBaseOfShare(line, cue);
        bool boundOfAnother = line.Match(cue, Cue.Bound) == length && cue + length != at;
        return !counted && !shareOf && !boundOfAnother && !IsFeedback(line, cue) && !IsSpent(line, cue + length, at) && line.Match(cue, CueSet.All) == length;
    }

    /// <summary>"huyện giao 40%, xã có 4/9 …": what was set speaks of the first number behind it only; "huyện giao năm 2023: 60%" has no other between.</summary>
    private static bool IsSpent(TokenLine line, int end, int at)
    {
        if (line.TextOf(end - 1) is not "giao")
        {
            return false;
        }

        for (int i = end; i < at; i++)
        {
            if (line.Is(i, TokenKind.Number) && !Dates.IsYear(line, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"phản ánh, kiến nghị gửi qua …": what people sent in, not what the report asks for.</summary>
    private static bool IsFeedback(TokenLine line, int cue)
    {
        if (line.TextOf(cue + 1) is not "nghị")
        {
            return false;
        }

        int before = line.Is(cue - 1, TokenKind.Word) && line.TextOf(cue - 1) is not "và" ? cue : cue - 1;
        return line.TextOf(before - 1) is "ánh" or "kiến" || line.TextOf(cue + 2) is "gửi" or "của";
    }

    /// <summary>"chưa đạt 100% như tỉnh giao": who set it stands behind.</summary>
    private static bool IsDemandOf(TokenLine line, int end) => line.TextOf(end) is "như" && line.Match(end + 1, CueSet.Of(Cue.Target), out _) > 0;

    /// <summary>"ban hành Kế hoạch số 12 với 45 nhiệm vụ, 06 lĩnh vực": the tasks that a plan sets; how many were done is said otherwise.</summary>
    private static bool IsTaskOfPlan(TokenLine line, FigureDraft draft)
    {
        if (draft.Type != FigureType.Count || draft.Percent is not null || !draft.Units.Meets(Tasks))
        {
            return false;
        }

        int start = Math.Max(line.SentenceStart(draft.First), draft.First - PlanTaskReach);
        for (int i = draft.First - 1; i >= start && !EndsSetting(line, i); i--)
        {
            if (line.Match(i, Cue.Planning) > 0)
            {
                return !line.Is(i - 1, TokenKind.Number);
            }
        }

        return false;
    }

    /// <summary>Whether the token keeps the words before it from setting the tasks behind it: a word of what was done, or a new clause.</summary>
    private static bool EndsSetting(TokenLine line, int at) => line[at].Kind switch
    {
        TokenKind.Comma => !line.Is(at + 1, TokenKind.Number) && line.TextOf(at + 1) is not "giao",
        TokenKind.Semicolon or TokenKind.Percent => true,
        _ => line.Match(at, CueSet.Of(Cue.Done, Cue.Result, Cue.CriteriaMet)) > 0,
    };

    /// <summary>"đạt 89% so với dự toán giao": the plan that a percentage is a share of announces nothing.</summary>
    private static bool IsBaseOfShare(TokenLine line, int cue)
    {
        int at = cue - 1;
        while (at > cue - PlanReach && line.Is(at, TokenKind.Word) && line.TextOf(at) is not "so")
        {
            at--;
        }

        return line.Is(at, TokenKind.Percent) || line.TextOf(at) is "so";
    }

    /// <summary>A count of criteria or targets with a word that says how many were met, are in progress or were missed.</summary>
    private static bool IsTally(TokenLine line, FigureDraft draft)
    {
        if (!draft.Units.Has(Cue.UnitCriteria))
        {
            return false;
        }

        int end = Math.Min(line.SentenceEnd(draft.First), draft.First + CueReach);
        for (int i = Math.Max(line.SentenceStart(draft.First), draft.First - CueReach); i < end; i++)
        {
            if (line.Match(i, Cue.CriteriaMet) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
