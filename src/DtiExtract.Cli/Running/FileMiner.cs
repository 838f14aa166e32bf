using DtiExtract.Cli.Inputs;
using DtiExtract.Mining;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Cli.Running;

/// <summary>Mines files. Whatever happens to one of them is told in its own result, so that the others are mined.</summary>
/// <param name="version">The version that goes into every result.</param>
/// <param name="mine">Mines a report.</param>
/// <param name="open">Opens a file.</param>
internal sealed class FileMiner(string version, MineReport mine, Func<string, Stream> open)
{
    /// <summary>Mines one file.</summary>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public MiningOutcome Mine(InputFile file, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (file.Problem is { } problem)
        {
            return new MiningOutcome(Unread(file, problem));
        }

        try
        {
            return new MiningOutcome(mine(new ReportSource(file.Path, () => open(file.Path)), cancellationToken));
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            Problem found = FileProblem.Of(e);
            return new MiningOutcome(Unread(file, found), found.Code == ProblemCode.InternalError ? e : null);
        }
    }

    private MinedReport Unread(InputFile file, Problem problem) => new() { File = file.Path, Miner = version, Problems = [problem] };
}
