namespace DtiExtract.Mining.Reading.Pdf.Layout;

/// <summary>Where the lines of a region begin and end when nothing makes them begin later or end earlier.</summary>
/// <param name="Left">Left margin, in points.</param>
/// <param name="Right">Right margin, in points.</param>
internal readonly record struct Margins(float Left, float Right)
{
    // A margin is where several lines meet, within this many points.
    private const float Tolerance = 3;

    /// <summary>The margins of some lines: the outermost positions at which more than one of them begins or ends.</summary>
    public static Margins Of(IReadOnlyCollection<Segment> lines)
    {
        float[] starts = [.. lines.Select(line => line.Box.X0).Order()];
        float[] ends = [.. lines.Select(line => -line.Box.X1).Order()];
        return new Margins(Outermost(starts), -Outermost(ends));
    }

    private static float Outermost(float[] ascending)
    {
        int needed = Math.Max(2, ascending.Length / 25);
        for (int i = 0; i + needed <= ascending.Length; i++)
        {
            if (ascending[i + needed - 1] - ascending[i] <= Tolerance)
            {
                return ascending[i];
            }
        }

        return ascending.Length > 0 ? ascending[0] : 0;
    }
}
