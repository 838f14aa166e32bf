namespace DtiExtract.Mining;

/// <summary>A half-open stretch of UTF-16 positions, <c>[Start, End)</c>.</summary>
/// <param name="Start">First position inside the span.</param>
/// <param name="End">First position after the span.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of positions inside the span.</summary>
    public int Length => End - Start;

    /// <summary>Whether the two spans share at least one position.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Whether <paramref name="position"/> lies inside the span.</summary>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>The text at the span.</summary>
    public string Slice(string text) => text[Start..End];
}
