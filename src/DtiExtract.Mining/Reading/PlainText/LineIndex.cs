using System.Collections.Immutable;

namespace DtiExtract.Mining.Reading.PlainText;

/// <summary>The lines of a text: where each begins, and back from a position to its line and column.</summary>
/// <remarks>A line ends with a line feed, a carriage return, or both together, as in editors.</remarks>
internal sealed class LineIndex : ISourceMap
{
    /// <summary>An index of lines that begin at these positions, the first at 0.</summary>
    public LineIndex(ImmutableArray<int> starts) => Starts = starts;

    /// <summary>The first position of each line.</summary>
    public ImmutableArray<int> Starts { get; }

    /// <summary>Finds the lines of <paramref name="text"/>.</summary>
    public static LineIndex Of(ReadOnlySpan<char> text)
    {
        ImmutableArray<int>.Builder starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        int position = 0;
        while (text[position..].IndexOfAny('\r', '\n') is int distance and >= 0)
        {
            position += distance;
            bool isPair = text[position] == '\r' && position + 1 < text.Length && text[position + 1] == '\n';
            position += isPair ? 2 : 1;
            starts.Add(position);
        }

        return new LineIndex(starts.ToImmutable());
    }

    /// <inheritdoc/>
    public SourcePlace Locate(TextSpan span)
    {
        int line = Starts.BinarySearch(span.Start);
        line = line < 0 ? ~line - 1 : line;
        return new TextPlace(line + 1, span.Start - Starts[line] + 1);
    }
}
