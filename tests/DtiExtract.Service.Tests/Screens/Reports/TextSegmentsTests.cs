using System.Collections.Immutable;
using DtiExtract.Mining;
using DtiExtract.Service.Screens.Reports;

namespace DtiExtract.Service.Tests.Screens.Reports;

public sealed class TextSegmentsTests
{
    [Fact]
    public void A_finding_that_cuts_through_a_figure_gives_three_segments()
    {
        ImmutableArray<TextSegment> segments = TextSegments.Cut(10, [Figure(2, 6), Finding(4, 8)], []);

        Assert.Equal([(0, 2, 0), (2, 4, 1), (4, 6, 2), (6, 8, 1), (8, 10, 0)], segments.Select(segment => (segment.Span.Start, segment.Span.End, segment.Marks.Length)));
    }

    [Fact]
    public void A_mark_over_several_blocks_is_cut_where_they_end() =>
        Assert.Equal([(0, 5, 1), (5, 9, 1)], TextSegments.Cut(9, [Finding(0, 9)], [5, 9]).Select(segment => (segment.Span.Start, segment.Span.End, segment.Marks.Length)));

    [Fact]
    public void Marks_that_are_empty_or_reach_beyond_the_text_are_left_out() =>
        Assert.Equal([0], TextSegments.Cut(5, [Figure(2, 2), Finding(3, 6), Figure(-1, 2), Figure(int.MaxValue, 3)], []).Select(segment => segment.Marks.Length));

    [Fact]
    public void An_empty_text_has_no_segments() => Assert.Empty(TextSegments.Cut(0, [], []));

    [Fact]
    public void Whatever_the_marks_every_position_is_in_one_segment_with_the_marks_that_lie_over_it()
    {
        var random = new Random(7);
        for (int trial = 0; trial < 200; trial++)
        {
            int length = random.Next(1, 60);
            TextMark[] marks = [.. Enumerable.Range(0, random.Next(12)).Select(index => Some(random, length, index))];

            ImmutableArray<TextSegment> segments = TextSegments.Cut(length, marks, Enumerable.Range(0, 5).Select(_ => random.Next(length)));

            Assert.Equal(Enumerable.Range(0, length), segments.SelectMany(segment => Enumerable.Range(segment.Span.Start, segment.Span.Length)));
            foreach (TextSegment segment in segments)
            {
                Assert.Equal(
                    marks.Where(mark => mark.Span.Overlaps(segment.Span)).Select(mark => mark.Index).Order(),
                    segment.Marks.Select(mark => mark.Index).Order());
            }
        }
    }

    private static TextMark Some(Random random, int length, int index)
    {
        int start = random.Next(length);
        return new TextMark(new TextSpan(start, random.Next(start, length) + 1), MarkKind.Finding, index);
    }

    private static TextMark Figure(int start, int end) => new(new TextSpan(start, end), MarkKind.Figure);

    private static TextMark Finding(int start, int end) => new(new TextSpan(start, end), MarkKind.Finding);
}
