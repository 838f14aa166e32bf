using System.Collections.Immutable;
using DtiExtract.Mining;

namespace DtiExtract.Service.Screens.Reports;

/// <summary>A stretch of a text in which no mark begins or ends.</summary>
/// <param name="Span">The stretch.</param>
/// <param name="Marks">The marks that lie over all of it, in the order in which they began.</param>
internal readonly record struct TextSegment(TextSpan Span, ImmutableArray<TextMark> Marks);

/// <summary>Cuts a text where marks begin and end, so that marks that overlap can be written as elements that don't.</summary>
internal static class TextSegments
{
    /// <summary>The segments: every position of the text is in exactly one, in order. A mark that doesn't lie within the text, or is empty, is left out.</summary>
    /// <param name="length">The length of the text.</param>
    /// <param name="marks">The marks, in any order.</param>
    /// <param name="cuts">Further positions to cut at: the ends of blocks and cells.</param>
    public static ImmutableArray<TextSegment> Cut(int length, IEnumerable<TextMark> marks, IEnumerable<int> cuts)
    {
        TextMark[] inside = [.. marks.Where(mark => mark.Span.Start >= 0 && mark.Span.Start < mark.Span.End && mark.Span.End <= length).OrderBy(mark => mark.Span.Start)];
        int[] borders =
        [
            .. inside.SelectMany(mark => new[] { mark.Span.Start, mark.Span.End }).Concat(cuts.Where(cut => cut > 0 && cut < length)).Append(0).Append(length).Distinct().Order(),
        ];
        ImmutableArray<TextSegment>.Builder segments = ImmutableArray.CreateBuilder<TextSegment>(borders.Length);
        var active = new List<TextMark>();
        int next = 0;
        for (int i = 0; i + 1 < borders.Length; i++)
        {
            int start = borders[i];
            active.RemoveAll(mark => mark.Span.End <= start);
            for (; next < inside.Length && inside[next].Span.Start == start; next++)
            {
                active.Add(inside[next]);
            }

            segments.Add(new TextSegment(new TextSpan(start, borders[i + 1]), active.Count == 0 ? [] : [.. active]));
        }

        return segments.ToImmutable();
    }
}
