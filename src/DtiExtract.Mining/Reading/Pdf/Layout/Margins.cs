namespace DtiExtract.Mining.Reading.Pdf.Layout;

/// <summary>Where the lines of a region begin and end when nothing makes them begin later or end earlier.</summary>
/// <param name="Left">Left margin, in points.</param>
/// <param name="Right">Right margin, in points.</param>
/// <param name="Pitch">Distance from line to line inside paragraphs, in points.</param>
internal readonly record struct Margins(float Left, float Right, float Pitch)
{
    // A margin is where several lines meet, within this many points.
    private const float Tolerance = 3;

    // Paragraphs of one line make distances of their own; a good part of the distances lies inside paragraphs all the same.
    private const float PartInsideParagraphs = 0.25f;

    /// <summary>The margins of some lines: the outermost positions at which more than one of them begins or ends.</summary>
    /// <param name="lines">The lines from top to bottom.</param>
    public static Margins Of(List<Segment> lines)
    {
        float[] starts = [.. lines.Select(line => line.Box.X0).Order()];
        float[] ends = [.. lines.Select(line => -line.Box.X1).Order()];
        return new Margins(Outermost(starts), -Outermost(ends), CommonPitch(lines));
    }

    private static float CommonPitch(List<Segment> lines)
    {
        float[] distances = [.. lines.Skip(1).Zip(lines, (below, above) => below.Box.CenterY - above.Box.CenterY).Where(distance => distance > 0).Order()];
        return distances.Length == 0 ? 0 : distances[(int)(distances.Length * PartInsideParagraphs)];
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
