using DtiExtract.Mining;
using DtiExtract.Service.Children;
using DtiExtract.Service.Ingestion.Working;
using DtiExtract.TestServers;

namespace DtiExtract.Service.Tests.Children;

public sealed class ChildPoolTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, ProblemCode> BadChildren => new()
    {
        { "head -c 8 >/dev/null; exit 3", ProblemCode.ReaderStopped },
        { "kill -9 $$", ProblemCode.ReaderStopped },
        { "head -c 8 >/dev/null; printf '\\377\\377\\377\\177'; sleep 60", ProblemCode.ReaderConfused },
        { "head -c 8 >/dev/null; printf '\\004\\000\\000\\000abcd'; sleep 60", ProblemCode.ReaderConfused },
        { "head -c 8 >/dev/null; printf '\\012\\000\\000\\000\\002\\000\\000\\000{}\\000\\000\\000\\000'; sleep 60", ProblemCode.ReaderConfused },
        { "head -c 8 >/dev/null; printf '\\100\\000\\000\\000half'; exit 0", ProblemCode.ReaderStopped },
        { "sleep 60", ProblemCode.ReaderTooSlow },
        { "while :; do :; done", ProblemCode.ReaderTooSlow },
    };

    [Fact]
    public async Task A_child_mines_a_report_and_hands_back_what_is_kept()
    {
        using ChildPool pool = SomeChildren.Pool(_folder, SomeChildren.Command);

        ChildOutcome outcome = await AskAsync(pool);

        Assert.Null(outcome.Problem);
        Assert.NotEmpty(outcome.Answer!.Report.Figures);
        Assert.Equal(outcome.Answer.Report.Figures.Length, Mining.Keeping.KeptForm.ReadReport(Mining.Keeping.KeptForm.Unpacked(outcome.Answer.Content!.Kept.Mined)).Figures.Length);
        Assert.Equal(outcome.Answer.Report.Sha256, Mining.Keeping.KeptForm.ReadDigest(Mining.Keeping.KeptForm.Unpacked(outcome.Answer.Content.Kept.Digest)).Sha256);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_answered_with_its_sentence()
    {
        using ChildPool pool = SomeChildren.Pool(_folder, SomeChildren.Command);

        ChildOutcome outcome = await AskAsync(pool, string.Empty);

        Assert.Null(outcome.Answer!.Content);
        Assert.Equal(ProblemCode.Empty, Assert.Single(outcome.Answer.Report.Problems).Code);
    }

    [Theory]
    [MemberData(nameof(BadChildren))]
    public async Task A_child_that_dies_hangs_or_talks_nonsense_costs_one_file(string script, ProblemCode expected)
    {
        using ChildPool pool = SomeChildren.Pool(_folder, SomeChildren.Script(script), new MiningOptions { WallSeconds = 2, ProcessorSeconds = 1 });

        Assert.Equal(expected, (await AskAsync(pool)).Problem?.Code);
        Assert.Equal(expected, (await AskAsync(pool)).Problem?.Code);
    }

    [Fact]
    public async Task A_child_that_was_replaced_leaves_the_next_file_alone()
    {
        string mark = Path.Join(_folder.Path, "mark");
        string real = string.Join(' ', SomeChildren.Command.Select(part => $"'{part}'"));
        using ChildPool pool = SomeChildren.Pool(_folder, SomeChildren.Script($"if mkdir '{mark}' 2>/dev/null; then kill -9 $$; fi; exec {real}"), new MiningOptions());

        ChildIsolation isolation = pool.Isolation;
        ChildOutcome first = await AskAsync(pool);
        ChildOutcome second = await AskAsync(pool);

        // A sandboxed child sees a fresh folder each time, and its mark goes with it.
        Assert.Equal(ProblemCode.ReaderStopped, first.Problem?.Code);
        Assert.Equal(isolation == ChildIsolation.Sandbox, second.Problem is not null);
    }

    [Fact]
    public async Task A_child_is_replaced_after_so_many_files()
    {
        using ChildPool pool = SomeChildren.Pool(_folder, SomeChildren.Command, new MiningOptions { ReportsPerChild = 1 });

        Assert.Null((await AskAsync(pool)).Problem);
        Assert.Null((await AskAsync(pool)).Problem);
    }

    [Fact]
    public async Task A_program_that_is_not_there_is_a_problem_of_each_file_and_not_the_end_of_the_service()
    {
        using ChildPool pool = SomeChildren.Pool(_folder, ["no-such-program-here"]);

        Assert.Equal(ProblemCode.ReaderStopped, (await AskAsync(pool)).Problem?.Code);
    }

    [Fact]
    public async Task Mining_that_is_called_off_ends_the_child()
    {
        using ChildPool pool = SomeChildren.Pool(_folder, SomeChildren.Script("sleep 60"));
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => pool.MineAsync(SomeChildren.Request(), stop.Token));
    }

    [Fact]
    public async Task A_child_in_a_sandbox_sees_neither_the_archive_nor_a_network()
    {
        using ChildPool pool = SomeChildren.Pool(_folder, SomeChildren.Script("true"));
        Assert.SkipUnless(pool.Isolation == ChildIsolation.Sandbox, "bubblewrap does not work here");
        await File.WriteAllTextAsync(Path.Join(_folder.Path, "secret"), "x", TestContext.Current.CancellationToken);

        // What is seen shows in how the child ends: with an answer that makes no sense, or with none.
        using ChildPool looking = SomeChildren.Pool(_folder, SomeChildren.Script(
            $"head -c 8 >/dev/null; if [ -e '{_folder.Path}/secret' ] || grep -q -v 'lo:' /proc/net/dev && [ $(wc -l < /proc/net/dev) -gt 3 ]; then exit 0; fi; printf '\\004\\000\\000\\000good'; sleep 9"));

        Assert.Equal(ProblemCode.ReaderConfused, (await AskAsync(looking)).Problem?.Code);
    }

    public void Dispose() => _folder.Dispose();

    private static Task<ChildOutcome> AskAsync(ChildPool pool, string text = SomeChildren.Report) => pool.MineAsync(SomeChildren.Request(text), TestContext.Current.CancellationToken);
}
