using DtiExtract.Training.Validation;

namespace DtiExtract.Training.Tests.Validation;

public sealed class CalibrationErrorTests
{
    [Fact]
    public void Is_zero_when_nine_in_ten_guesses_of_ninety_percent_are_right() =>
        Assert.Equal(0, CalibrationError.Of(Enumerable.Range(0, 10).Select(i => (0.9, i > 0))), 6);

    [Fact]
    public void Weighs_the_distance_of_each_bin_by_its_size() =>
        Assert.Equal((3 * 0.05 / 4) + (0.35 / 4), CalibrationError.Of([(0.95, true), (0.95, true), (0.95, true), (0.35, false)]), 6);

    [Fact]
    public void Puts_certainty_into_the_last_bin() => Assert.Equal(2, Assert.Single(CalibrationError.BinsOf([(1, true), (0.91, true)])).Count);

    [Fact]
    public void Is_zero_for_nothing() => Assert.Equal(0, CalibrationError.Of([]));
}
