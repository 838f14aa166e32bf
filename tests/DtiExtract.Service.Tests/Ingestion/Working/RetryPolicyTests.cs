using DtiExtract.Mining;
using DtiExtract.Service.Ingestion.Working;

namespace DtiExtract.Service.Tests.Ingestion.Working;

public sealed class RetryPolicyTests
{
    public static TheoryData<ProblemCode, int, double?> Decisions => new()
    {
        { ProblemCode.ReaderStopped, 1, 5 },
        { ProblemCode.ReaderStopped, 2, 30 },
        { ProblemCode.ReaderStopped, 3, 180 },
        { ProblemCode.ReaderStopped, 4, null },
        { ProblemCode.ReaderTooSlow, 1, 5 },
        { ProblemCode.ReaderConfused, 1, 5 },
        { ProblemCode.ReadFailed, 2, 30 },
        { ProblemCode.Damaged, 1, null },
        { ProblemCode.Empty, 1, null },
        { ProblemCode.TimedOut, 1, null },
        { ProblemCode.NotFound, 1, null },
        { ProblemCode.InternalError, 1, null },
    };

    [Theory]
    [MemberData(nameof(Decisions))]
    public void What_may_pass_is_tried_again_after_growing_pauses_and_what_lies_in_the_file_is_not(ProblemCode problem, int attempts, double? seconds) =>
        Assert.Equal(seconds, new RetryPolicy(new MiningOptions().PauseSeconds).PauseAfter([new Problem(problem)], attempts)?.TotalSeconds);

    [Fact]
    public void Options_that_make_no_sense_are_each_refused_with_a_sentence()
    {
        var options = new MiningOptions { Children = -1, HeapMegabytes = 1, PauseSeconds = [-1] };

        Assert.Equal(
            ["Mining:Children is -1; it must be at least 0.", "Mining:HeapMegabytes is 1; it must be at least 64.", "Mining:PauseSeconds is -1; it must be at least 0."],
            options.Mistakes());
        Assert.Empty(new MiningOptions().Mistakes());
    }
}
