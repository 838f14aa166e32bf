using System.Collections.Immutable;
using DtiExtract.Cli.Commands;
using DtiExtract.Cli.Inputs;
using DtiExtract.Cli.Messages;

namespace DtiExtract.Cli.Running;

/// <summary>What every run over many reports has in common: it finds the files, refuses when there are none, and says so when it was stopped or could not write.</summary>
/// <param name="context">What every command has.</param>
/// <param name="miner">Mines a file.</param>
/// <param name="summary">What the run did so far.</param>
/// <param name="output">The file to write; null for standard output.</param>
internal sealed class RunFrame(CommandContext context, FileMiner miner, RunSummary summary, string? output)
{
    /// <summary>Runs <paramref name="work"/> on the reports below <paramref name="paths"/> and gives the exit code.</summary>
    public async Task<int> RunAsync(IReadOnlyList<string> paths, Func<ImmutableArray<InputFile>, CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        ImmutableArray<InputFile> files = [];
        try
        {
            files = InputFinder.Find(paths, cancellationToken);
            return files.Any(file => file.Problem is null) ? await FinishAsync(work(files, cancellationToken)) : RefuseAll(files);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return Stopped(files.Length);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return context.Refuse(RunTexts.CannotWrite(output));
        }
    }

    private async Task<int> FinishAsync(Task work)
    {
        await work;
        return summary.Failed == 0 ? ExitCode.Success : ExitCode.Incomplete;
    }

    private int RefuseAll(ImmutableArray<InputFile> files)
    {
        foreach (InputFile file in files)
        {
            context.SayProblems(miner.Mine(file, CancellationToken.None), context.Host.Error.WriteLine);
        }

        return context.Refuse(RunTexts.NothingToRead);
    }

    private int Stopped(int files)
    {
        context.Say(RunTexts.Stopped(summary.Done, files));
        if (output is { } file)
        {
            context.Say(RunTexts.NotWritten(file));
        }

        return ExitCode.Interrupted;
    }
}
