namespace DtiExtract.Mining.Figures;

/// <summary>Decides whether a number without a unit is stated by a label before it: "Số văn bản đi: 533", "Chỉ tiêu đang triển khai: 0".</summary>
internal static class StatedNumbers
{
    private const int LabelReach = 14;
    private const int PartsReach = 80;
    private const int SmallestMarked = 1000;

    // "một phần: 66" has no label "phần".
    private static readonly CueSet NoLabels = CueSet.Of(Cue.NotUnit, Cue.Neutral, Cue.Remainder);

    /// <summary>Whether the number states a quantity; <paramref name="percent"/> is the percentage that refers to it, if any.</summary>
    public static bool IsStated(TokenLine line, Quantity quantity, Quantity? percent)
    {
        if (decimal.Truncate(quantity.Value) != quantity.Value)
        {
            return false;
        }

        if (IsFollowedByState(line, quantity.End))
        {
            return HasLabel(line, quantity);
        }

        if (!EndsStatement(line, quantity.End))
        {
            return false;
        }

        if (IsItemOfParts(line, quantity))
        {
            return true;
        }

        int before = quantity.Lead - 1;
        bool introduced = line.Is(before, TokenKind.Colon) || line.MatchBefore(quantity.Lead, CueSet.Of(Cue.Copula, Cue.Link)) > 0 || quantity.Approximate;
        if (!introduced && percent is null && quantity.Value < SmallestMarked)
        {
            return HasLabel(line, quantity) && line.MatchBefore(quantity.Lead, CueSet.Units) > 0;
        }

        return percent is not null || HasLabel(line, quantity) || (line.Is(before, TokenKind.Colon) && before > 0);
    }

    /// <summary>The last noun of the label before the number: the unit that the number leaves out.</summary>
    /// <param name="line">The line.</param>
    /// <param name="at">The number.</param>
    /// <param name="units">The lists that hold the noun.</param>
    /// <returns>The tokens of the noun, or an empty stretch.</returns>
    public static (int First, int End) LabelUnit(TokenLine line, int at, out CueSet units)
    {
        int start = Math.Max(line.SentenceStart(at), at - LabelReach);
        for (int end = at; end > start; end--)
        {
            int length = line.MatchBefore(end, CueSet.Units);
            if (length > 0 && line.Match(end - length, CueSet.All) == length && line.MatchBefore(end, NoLabels) <= length)
            {
                line.Match(end - length, CueSet.Units, out units);
                return (end - length, end);
            }
        }

        units = default;
        return (at, at);
    }

    private static bool HasLabel(TokenLine line, Quantity quantity) => LabelUnit(line, quantity.First, out _) is var (first, end) && end > first;

    /// <summary>"1.330 chưa đến hạn, 70 quá hạn", "15 vượt, 8 đạt": what is counted was said before, the words behind say in which state it is.</summary>
    private static bool IsFollowedByState(TokenLine line, int end)
    {
        int length = line.Match(end, CueSet.Of(Cue.Remainder, Cue.CriteriaMet));
        return length > 0 && (line[end + length].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Close or TokenKind.Stop || line.TextOf(end + length) is "và");
    }

    /// <summary>"(trong đó: chứng thực 402, hộ tịch 298)": behind an opener of parts a label and a number are enough.</summary>
    private static bool IsItemOfParts(TokenLine line, Quantity quantity)
    {
        if (!line.Is(quantity.First - 1, TokenKind.Word) || line.IsCapitalised(quantity.First - 1) || line[quantity.End].Kind is TokenKind.Word or TokenKind.Dash)
        {
            return false;
        }

        int start = Math.Max(line.SentenceStart(quantity.First), quantity.First - PartsReach);
        for (int i = quantity.First - 1; i > start; i--)
        {
            if (line.Match(i, Cue.PartOpener) > 0 || (line.Is(i, TokenKind.Open) && line[i - 1].Kind == TokenKind.Word))
            {
                return HasLabel(line, quantity);
            }
        }

        return false;
    }

    /// <summary>Whether nothing behind the number could be what it counts.</summary>
    private static bool EndsStatement(TokenLine line, int end) =>
        !line.Is(end, TokenKind.Word) || line.IsCapitalised(end) || line.Match(end, CueSet.Of(Cue.Link, Cue.ShareLink, Cue.PartOpener, Cue.Copula)) > 0 || line.TextOf(end) is "và" or "trong";
}
