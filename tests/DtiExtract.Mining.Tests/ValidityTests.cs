using System.Globalization;

namespace DtiExtract.Mining.Tests;

public sealed class ValidityTests
{
    [Theory]
    [InlineData("2025-01-01", "2025-06-30", "2025-06-30", true)]
    [InlineData("2025-01-01", "2025-06-30", "2025-01-01", true)]
    [InlineData("2025-01-01", "2025-06-30", "2025-07-01", false)]
    [InlineData("2025-01-01", null, "2024-12-31", false)]
    [InlineData(null, null, "2024-12-31", true)]
    public void Contains_both_ends(string? from, string? until, string day, bool contains) => Assert.Equal(contains, Of(from, until).Contains(Day(day)!.Value));

    [Theory]
    [InlineData(null, "2025-06-30", "2025-07-01", null, false)]
    [InlineData(null, "2025-06-30", "2025-06-30", null, true)]
    [InlineData(null, null, "2025-06-30", "2025-07-01", true)]
    [InlineData("2025-01-01", "2025-03-31", "2025-02-01", "2025-02-28", true)]
    public void Overlaps_when_a_day_is_shared(string? from, string? until, string? otherFrom, string? otherUntil, bool overlaps)
    {
        Assert.Equal(overlaps, Of(from, until).Overlaps(Of(otherFrom, otherUntil)));
        Assert.Equal(overlaps, Of(otherFrom, otherUntil).Overlaps(Of(from, until)));
    }

    [Fact]
    public void Ends_no_earlier_than_it_begins()
    {
        Assert.True(Of("2025-01-01", "2025-01-01").IsSound);
        Assert.False(Of("2025-01-02", "2025-01-01").IsSound);
    }

    private static Validity Of(string? from, string? until) => new(Day(from), Day(until));

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
