using System.Collections.Immutable;

namespace DtiExtract.Mining.Reading.PlainText.Tables;

/// <summary>Lines that are not read one below the other: a table, or text in two columns.</summary>
/// <param name="Start">The first line.</param>
/// <param name="End">The line after the last.</param>
/// <param name="Blocks">What the lines hold, in reading order.</param>
internal sealed record LineRegion(int Start, int End, ImmutableArray<TextBlock> Blocks)
{
    /// <summary>Whether the lines are a table.</summary>
    public bool IsTable => Blocks is [{ Row: not null }, ..];
}
