namespace DtiExtract.Mining.Figures;

/// <summary>"còn lại 432 người", "quá hạn 19 hồ sơ": what remains is part of the figure that holds the total (contract, "Open forms").</summary>
internal static class Remainders
{
    private const int Reach = 6;
    private const int MostBetween = 6;

    /// <summary>Links what the words or the arithmetic of a line present as the rest of a total that stands before it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="drafts">Its figures.</param>
    /// <param name="earlier">Figures of the lines before, the nearest last.</param>
    public static void Link(TokenLine line, IReadOnlyList<FigureDraft> drafts, IReadOnlyList<FigureDraft> earlier)
    {
        for (int i = 1; i < drafts.Count; i++)
        {
            if (drafts[i].Type == FigureType.Count)
            {
                drafts[i].PartOf ??= RestOfRatio(line, drafts, i) ?? DoneOfPlan(drafts, i) ?? (IsRemainder(line, drafts[i]) ? Holder(drafts, i, earlier, SaysRemaining(line, drafts[i])) : null);
            }
        }
    }

    /// <summary>"16/18 người …; 02 người học bù", "611 văn bản, ký số 598 văn bản, đạt 97,9%; còn 13 văn bản": exactly what the ratio before it leaves.</summary>
    private static FigureDraft? RestOfRatio(TokenLine line, IReadOnlyList<FigureDraft> drafts, int index)
    {
        FigureDraft rest = drafts[index];
        FigureDraft before = drafts[index - 1];
        bool leaves = before is { Type: FigureType.Ratio, Role: not FigureRole.Target } && rest.Value > 0 && before.Denominator - before.Numerator == rest.Value;
        bool near = line.SentenceStart(rest.First) <= before.End + 1 || (line.SentenceStart(rest.First) > rest.First - Reach && line.TextOf(line.SentenceStart(rest.First)) is "Còn");
        bool same = rest.Unit is null || before.Unit is null || rest.Noun == before.Noun;
        if (!leaves || !near || !same || (before.Unit is not null && !Parts.MayBePart(rest, before, explicitly: false)))
        {
            return null;
        }

        // "được giao 31 nhiệm vụ; đã hoàn thành 22/31 nhiệm vụ, 09 nhiệm vụ đang …": the total was stated by itself.
        FigureDraft? stated = index > 1 ? drafts[index - 2] : null;
        return stated is { Type: FigureType.Count } && stated.Value == before.Denominator && stated.Noun == before.Noun ? stated : before;
    }

    /// <summary>"kế hoạch nêu 37 đầu việc, đến nay làm xong 25 đầu việc": what was done of the tasks that a plan sets.</summary>
    private static FigureDraft? DoneOfPlan(IReadOnlyList<FigureDraft> drafts, int index)
    {
        FigureDraft done = drafts[index];
        FigureDraft? plan = done.Role == FigureRole.Target || !done.Units.Has(Cue.UnitTasks) ? null : Parts.NearestTotal(drafts, index, explicitly: false);
        return plan is { Role: FigureRole.Target, Type: FigureType.Count } && plan.Noun == done.Noun ? plan : null;
    }

    private static FigureDraft? Holder(IReadOnlyList<FigureDraft> drafts, int index, IReadOnlyList<FigureDraft> earlier, bool explicitly)
    {
        if (TotalOfTwo(drafts, index, earlier) is { } total)
        {
            return total;
        }

        FigureDraft? holder = Parts.NearestTotal(drafts, index, explicitly);
        bool sameNoun = holder is not null && (drafts[index].Unit is null || holder.Noun == drafts[index].Noun);
        return !sameNoun ? null : holder!.PartOf is { } whole && Parts.MayBePart(drafts[index], whole, explicitly) ? whole : holder;
    }

    /// <summary>"6.318 hồ sơ …; đã giải quyết 6.144 hồ sơ …; còn lại 174 hồ sơ": the earlier figure that what was done and what remains make up.</summary>
    private static FigureDraft? TotalOfTwo(IReadOnlyList<FigureDraft> drafts, int index, IReadOnlyList<FigureDraft> earlier)
    {
        FigureDraft rest = drafts[index];
        for (int i = index - 1; i >= Math.Max(0, index - MostBetween); i--)
        {
            FigureDraft done = drafts[i];
            FigureDraft? total = rest.Value > 0 && done.Noun == rest.Noun && done.Whole is { } whole ? Stating(whole + rest.Value.Value, rest, earlier.Concat(drafts.Take(i))) : null;
            if (total is not null)
            {
                done.PartOf ??= done.Type == FigureType.Count ? total : null;
                return total;
            }
        }

        return null;
    }

    /// <summary>The nearest figure that states the value, by itself rather than as the whole of a ratio.</summary>
    private static FigureDraft? Stating(decimal value, FigureDraft rest, IEnumerable<FigureDraft> figures)
    {
        FigureDraft[] stating = [.. figures.Where(figure => figure.Whole == value && figure.PartOf is null && (figure.Noun is null || figure.Noun == rest.Noun))];
        return Array.FindLast(stating, figure => figure.Type == FigureType.Count) ?? stating.LastOrDefault();
    }

    /// <summary>"còn", "còn lại": what remains, however large its number is; "đang thực hiện" may be a kind beside the others.</summary>
    private static bool SaysRemaining(TokenLine line, FigureDraft draft)
    {
        for (int i = draft.First - 1; i >= draft.First - Reach && line[i].Kind is TokenKind.Word or TokenKind.Colon; i--)
        {
            if (line.TextOf(i) is "còn" or "Còn")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRemainder(TokenLine line, FigureDraft draft)
    {
        for (int i = draft.First - 1; i >= draft.First - Reach && line[i].Kind is TokenKind.Word or TokenKind.Colon && line.TextOf(i) is not "và"; i--)
        {
            if (line.Match(i, Cue.Remainder) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
