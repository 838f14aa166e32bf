namespace DtiExtract.Mining.Figures;

/// <summary>The unit that a column's head or a row's unit cell names.</summary>
/// <param name="Noun">The noun as written; "đồng" for money, null for a percentage.</param>
/// <param name="Units">The lists that hold the noun.</param>
/// <param name="IsPercent">Whether it is the percent sign, or the head speaks of a rate.</param>
/// <param name="IsMoney">Whether it is đồng.</param>
/// <param name="Factor">What a number has to be multiplied by: 1,000,000 under "triệu đồng".</param>
internal sealed record CellUnit(string? Noun, CueSet Units, bool IsPercent, bool IsMoney, decimal Factor)
{
    /// <summary>Reads the unit of a head or cell: a percent sign first, then money, then the last noun; null when there is none.</summary>
    public static CellUnit? Of(TokenLine line)
    {
        CellUnit? unit = null;
        for (int i = 0; i < line.Count; i++)
        {
            if (line.Is(i, TokenKind.Percent) || line.Match(i, Cue.Share) > 0)
            {
                return new CellUnit(null, default, true, false, 1);
            }

            if (Currency(line, i) is { } money)
            {
                return money;
            }

            if (line.Match(i, CueSet.Units, out CueSet units) is int length and > 0)
            {
                unit = new CellUnit(line.TextOf(i, i + length), units & CueSet.Units, false, false, 1);
                i += length - 1;
            }
        }

        return unit;
    }

    private static CellUnit? Currency(TokenLine line, int at)
    {
        int scale = line.Match(at, CueSet.Of(Cue.Thousand, Cue.Million, Cue.Billion), out CueSet found);
        if (line.Match(at + scale, Cue.Currency) == 0 || line.Match(at + scale, CueSet.Units) > 0)
        {
            return null;
        }

        decimal factor = scale == 0 ? 1 : found.Has(Cue.Billion) ? 1_000_000_000 : found.Has(Cue.Million) ? 1_000_000 : 1_000;
        return new CellUnit("đồng", default, false, true, factor);
    }
}
