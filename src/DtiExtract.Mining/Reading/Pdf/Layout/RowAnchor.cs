namespace DtiExtract.Mining.Reading.Pdf.Layout;

/// <summary>Where a row of a table is, by cells that are known to belong to it.</summary>
/// <param name="Top">Middle of their first line.</param>
/// <param name="Bottom">Middle of their last line.</param>
/// <param name="Role">What the row is.</param>
internal readonly record struct RowAnchor(float Top, float Bottom, RowRole Role)
{
    // In heights of the line: a rest is found only where no row fits.
    private const float CostOfRest = 0.3f;

    // Heads are level in their middles as a rule. What hangs below one of them is a rest rather, where there may be a rest.
    private const float CostOfHanging = 0.35f;

    /// <summary>Where the row above ends, into which no cell of this one may reach.</summary>
    public float Above { get; init; } = float.NegativeInfinity;

    /// <summary>Where the row below begins, into which no cell of this one may reach.</summary>
    public float Below { get; init; } = float.PositiveInfinity;

    /// <summary>How far a cell from <paramref name="first"/> to <paramref name="last"/> line is from being level with the row.</summary>
    /// <param name="first">The cell's first line.</param>
    /// <param name="last">The cell's last line.</param>
    /// <param name="byTops">Whether cells are level at their tops; in their middles otherwise.</param>
    public float Distance(Segment first, Segment last, bool byTops)
    {
        float atTop = Math.Abs(first.Box.CenterY - Top);
        float inMiddle = Math.Abs(((first.Box.CenterY + last.Box.CenterY) / 2) - ((Top + Bottom) / 2));
        float level = Role switch
        {
            RowRole.Head => Math.Min(inMiddle, atTop + (CostOfHanging * Reach(last.Box.CenterY - Bottom))),
            RowRole.Body => byTops ? atTop : inMiddle,
            RowRole.Rest => CostOfRest * first.Size,
        };
        return level + Reach(last.Box.Y1 - Below) + Reach(Above - first.Box.Y0);
    }

    private static float Reach(float beyond) => Math.Max(0, beyond);
}
