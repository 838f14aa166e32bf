namespace DtiExtract.Mining.Figures;

/// <summary>Decides whether a number without a unit is stated by a label before it: "Số văn bản đi: 533", "Chỉ tiêu đang triển khai: 0".</summary>
internal static class StatedNumbers
{
    private const int LabelReach = 14;
    private const int SmallestMarked = 1000;

    /// <summary>Whether the number states a quantity; <paramref name="percent"/> is the percentage that refers to it, if any.</summary>
    public static bool IsStated(TokenLine line, Quantity quantity, Quantity? percent)
    {
        if (!EndsStatement(line, quantity.End))
        {
            return false;
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
        for (int i = at - 1; i >= start; i--)
        {
            int length = line.Match(i, CueSet.Units, out units);
            if (length > 0 && i + length <= at)
            {
                return (i, i + length);
            }
        }

        units = default;
        return (at, at);
    }

    private static bool HasLabel(TokenLine line, Quantity quantity) => LabelUnit(line, quantity.First, out _) is var (first, end) && end > first;

    /// <summary>Whether nothing behind the number could be what it counts.</summary>
    private static bool EndsStatement(TokenLine line, int end) =>
        !line.Is(end, TokenKind.Word) || line.IsCapitalised(end) || line.Match(end, CueSet.Of(Cue.Link, Cue.ShareLink, Cue.PartOpener, Cue.Copula)) > 0 || line.TextOf(end) is "và" or "trong";
}
