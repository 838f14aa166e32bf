using DtiExtract.Training.Validation;

namespace DtiExtract.Training.Tests.Validation;

public sealed class MappingScoreTests
{
    private static readonly MappingScore Score = MappingScore.Of([("a", "a"), ("a", "b"), ("b", null), (null, "a"), (null, null)]);

    [Fact]
    public void Counts_what_is_mapped_and_right() => Assert.Equal(new MappingScore(5, 3, 3, 1, 1), Score);

    [Fact]
    public void Gives_shares()
    {
        Assert.Equal(1.0 / 3, Score.Precision, 6);
        Assert.Equal(1.0 / 3, Score.Recall, 6);
        Assert.Equal(1.0 / 3, Score.F1, 6);
        Assert.Equal(0.6, Score.Coverage, 6);
        Assert.Equal(0.4, Score.Accuracy, 6);
        Assert.Equal(0, default(MappingScore).F1);
    }
}
