using System.Collections.Immutable;
using DtiExtract.Archive.Analysis;
using DtiExtract.Mining.Criteria;

namespace DtiExtract.Archive.Tests.Analysis;

public sealed class TrendTests
{
    private static readonly Indicator Signed = new() { Id = "signed", Name = "Ký số", EnglishName = "Signed", Pillar = 6, Measure = Measure.Rate, Direction = Direction.Higher };

    [Fact]
    public void The_change_is_that_since_the_period_before() => Assert.Equal((90d, 7.6), (Of(50, 82.4, 90).Last!.Values!.Median, Of(50, 82.4, 90).Change));

    [Fact]
    public void The_last_period_with_values_counts() => Assert.Equal((2023, 32.4), (Of(50, 82.4, null).Last!.Period.End.Year, Of(50, 82.4, null).Change));

    [Fact]
    public void A_gap_has_no_change_across_it() => Assert.Null(Of(50, null, 90).Change);

    [Fact]
    public void Without_values_there_is_nothing() => Assert.Null(Of(null, null).Last);

    private static Trend Of(params double?[] medians)
    {
        ImmutableArray<TrendPoint> points = [.. medians.Select((median, at) => new TrendPoint(new ReportPeriod(new DateOnly(2022 + at, 1, 1), new DateOnly(2022 + at, 12, 31)), median is { } one ? Quantiles.Of([one]) : null))];
        return new Trend(Signed, points);
    }
}
