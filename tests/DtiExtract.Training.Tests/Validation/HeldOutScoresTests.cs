using DtiExtract.Training.Validation;

namespace DtiExtract.Training.Tests.Validation;

public sealed class HeldOutScoresTests
{
    private static readonly HeldOutScore Good = new("a.txt", "1", new MappingScore(10, 8, 6, 6, 2));
    private static readonly HeldOutScore Poor = Good with { Score = new MappingScore(10, 8, 6, 3, 2) };

    [Fact]
    public void Compares_the_reports_that_both_were_scored_on()
    {
        (double present, double newer) = HeldOutScores.Compare([Good, Poor with { Report = "b.txt" }], [Poor, Good with { Report = "c.txt" }])!.Value;

        Assert.Equal(12.0 / 14, present, 6);
        Assert.Equal(6.0 / 14, newer, 6);
    }

    [Fact]
    public void Compares_nothing_when_the_annotations_changed() => Assert.Null(HeldOutScores.Compare([Good], [Poor with { Labels = "2" }]));

    [Fact]
    public void Reads_what_it_writes() => Assert.Equal([Good, Poor], HeldOutScores.Read(HeldOutScores.Write([Good, Poor])));
}
