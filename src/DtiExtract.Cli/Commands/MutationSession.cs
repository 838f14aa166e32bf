using System.Collections.Immutable;
using DtiExtract.Cli.Evaluation;
using DtiExtract.Cli.Evaluation.Mutating;
using DtiExtract.Cli.Inputs;
using DtiExtract.Cli.Messages;
using DtiExtract.Cli.Output;
using DtiExtract.Cli.Running;
using DtiExtract.Mining;
using DtiExtract.Training.Annotations;

namespace DtiExtract.Cli.Commands;

/// <summary>One run of <c>dti evaluate --mutate</c>: makes typing errors in consistent reports and counts those that are found.</summary>
/// <param name="context">What every command has.</param>
/// <param name="settings">What the user asks of every evaluation.</param>
/// <param name="mutation">What the user asks of this one.</param>
/// <param name="miner">Mines reports.</param>
internal sealed class MutationSession(CommandContext context, EvaluateSettings settings, MutationSettings mutation, ReportMiner miner)
{
    private readonly ProgramHost _host = context.Host;
    private readonly MineReport _mine = context.Host.MiningBy(miner);
    private bool _incomplete;

    /// <summary>Runs to the end and gives the exit code.</summary>
    public Task<int> RunAsync(CancellationToken cancellationToken) => SessionGuard.RunAsync(context, target: null, MeasureAsync, cancellationToken);

    private async Task<int> MeasureAsync(CancellationToken cancellationToken)
    {
        ImmutableArray<InputFile> files = InputFinder.Find(settings.Paths, cancellationToken);
        var annotated = new AnnotatedFiles(context, settings.Gold);
        Dictionary<string, Annotation> annotations = annotated.Read(files);
        _incomplete = annotated.AnyUnread;
        var reports = new ConsistentReports(_mine);
        await RunProgress.ShowAsync(_host, _host.ErrorIsTerminal, files.Length, progress => ReadAsync(files, annotations, reports, progress, cancellationToken));
        ImmutableArray<MutationOutcome> outcomes = await RunProgress.ShowAsync(_host, _host.ErrorIsTerminal, mutation.Count, progress => Task.Run(
            () => new MutationRun(_mine, (ulong)mutation.Seed).Run(reports.Used, mutation.Count, progress.Advance, cancellationToken),
            cancellationToken));
        return outcomes.IsEmpty ? context.Refuse(MutationTexts.NothingToMutate) : Conclude(new MutationScore(reports.Score, outcomes));
    }

    private async Task<int> ReadAsync(ImmutableArray<InputFile> files, Dictionary<string, Annotation> annotations, ConsistentReports reports, RunProgress progress, CancellationToken cancellationToken)
    {
        await foreach (MiningOutcome outcome in new MiningRun(context.FileMiner(miner), Environment.ProcessorCount).MineAsync(files, cancellationToken))
        {
            if (outcome.IsRead)
            {
                reports.Add(outcome.Report, annotations.GetValueOrDefault(outcome.Report.File), cancellationToken);
            }
            else
            {
                _incomplete = true;
                context.SayProblems(outcome, progress.Say);
            }

            progress.Advance();
        }

        return reports.Used.Count;
    }

    private int Conclude(MutationScore score)
    {
        if (settings.AsJson)
        {
            MutationJson.Write(_host.Output, score, settings.Show);
        }
        else
        {
            new MutationTable(Consoles.For(_host, _host.Output, _host.OutputIsTerminal), context.Language).Write(score, settings.Show);
        }

        return _incomplete ? ExitCode.Incomplete : ExitCode.Success;
    }
}
