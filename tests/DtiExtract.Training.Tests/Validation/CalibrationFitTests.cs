using DtiExtract.Training.Validation;

namespace DtiExtract.Training.Tests.Validation;

public sealed class CalibrationFitTests
{
    [Fact]
    public void Cools_a_model_that_is_too_sure()
    {
        // The model gives e⁴ : 1 to the second class, which is right three times in four: ln 3 = 4 / T.
        ScoredExample[] examples = [.. Enumerable.Range(0, 4).Select(i => new ScoredExample([0, 4], i == 0 ? 0 : 1))];

        Assert.Equal(4 / Math.Log(3), CalibrationFit.Temperature(examples), 2);
    }

    [Fact]
    public void Leaves_scores_as_they_are_where_there_is_nothing_to_fit() => Assert.Equal(1, CalibrationFit.Temperature([]));

    [Fact]
    public void Takes_the_lowest_probability_that_is_right_often_enough()
    {
        (double, bool)[] guesses = [(0.9, true), (0.8, true), (0.7, false), (0.6, true), (0.5, false), (0.4, false)];

        Assert.Equal(0.8f, CalibrationFit.Threshold(guesses, precision: 1));
        Assert.Equal(0.6f, CalibrationFit.Threshold(guesses, precision: 0.75));
        Assert.Equal(0.4f, CalibrationFit.Threshold(guesses, precision: 0.5));
    }

    [Fact]
    public void Maps_nothing_where_no_guess_is_right() => Assert.Equal(1, CalibrationFit.Threshold([(0.9, false)], precision: 0.5));

    [Fact]
    public void Guesses_nothing_where_none_is_likeliest()
    {
        Assert.Null(CalibrationFit.Guess(new ScoredExample([2, 1], 1), temperature: 1));
        Assert.True(CalibrationFit.Guess(new ScoredExample([1, 2], 1), temperature: 1)!.Value.IsRight);
    }
}
