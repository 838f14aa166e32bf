namespace DtiExtract.Mining.Reading.Pdf.Extraction;

/// <summary>A rectangle on a page, in points from the page's upper left corner.</summary>
internal readonly record struct Box(float X0, float Y0, float X1, float Y1)
{
    public float Width => X1 - X0;

    public float Height => Y1 - Y0;

    public float CenterX => (X0 + X1) / 2;

    public float CenterY => (Y0 + Y1) / 2;

    public Box Union(Box other) =>
        new(Math.Min(X0, other.X0), Math.Min(Y0, other.Y0), Math.Max(X1, other.X1), Math.Max(Y1, other.Y1));

    /// <summary>How much of the lower of the two boxes stands beside the other, from 0 to 1.</summary>
    public float OverlapY(Box other)
    {
        float shared = Math.Min(Y1, other.Y1) - Math.Max(Y0, other.Y0);
        float lower = Math.Min(Height, other.Height);
        return shared <= 0 || lower <= 0 ? 0 : shared / lower;
    }

    /// <summary>Width that the two boxes have in common; negative when there is a gap between them.</summary>
    public float SharedX(Box other) => Math.Min(X1, other.X1) - Math.Max(X0, other.X0);
}
