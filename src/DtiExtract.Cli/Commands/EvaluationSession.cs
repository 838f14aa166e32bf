using System.Collections.Immutable;
using DtiExtract.Cli.Evaluation;
using DtiExtract.Cli.Inputs;
using DtiExtract.Cli.Messages;
using DtiExtract.Cli.Output;
using DtiExtract.Cli.Running;
using DtiExtract.Training.Annotations;

namespace DtiExtract.Cli.Commands;

/// <summary>One run of <c>dti evaluate</c>: mines the annotated reports among the paths and compares.</summary>
/// <param name="context">What every command has.</param>
/// <param name="settings">What the user asks.</param>
/// <param name="miner">Mines a file.</param>
internal sealed class EvaluationSession(CommandContext context, EvaluateSettings settings, FileMiner miner)
{
    private readonly ProgramHost _host = context.Host;
    private readonly List<ReportScore> _scores = [];
    private bool _incomplete;

    /// <summary>Runs to the end and gives the exit code.</summary>
    public Task<int> RunAsync(CancellationToken cancellationToken) => SessionGuard.RunAsync(context, target: null, EvaluateAsync, cancellationToken);

    private async Task<int> EvaluateAsync(CancellationToken cancellationToken)
    {
        ImmutableArray<InputFile> files = InputFinder.Find(settings.Paths, cancellationToken);
        var annotated = new AnnotatedFiles(context, settings.Gold);
        Dictionary<string, Annotation> annotations = annotated.Read(files);
        _incomplete = annotated.AnyUnread;
        List<InputFile> scored = [.. files.Where(file => annotations.ContainsKey(file.Path) || file.Problem is not null)];
        await RunProgress.ShowAsync(_host, _host.ErrorIsTerminal, scored.Count, progress => ScoreAllAsync(scored, annotations, progress, cancellationToken));
        if (_scores.Count == 0)
        {
            return context.Refuse(RunTexts.NothingToScore);
        }

        if (scored.Count < files.Length)
        {
            context.Say(RunTexts.WithoutAnnotation(files.Length - scored.Count));
        }

        return Conclude(_scores.Aggregate(new Score(), (sum, report) => sum + report.Score));
    }

    private async Task<int> ScoreAllAsync(IReadOnlyList<InputFile> files, Dictionary<string, Annotation> annotations, RunProgress progress, CancellationToken cancellationToken)
    {
        var scorer = new Scorer(settings.ByValue);
        await foreach (MiningOutcome outcome in new MiningRun(miner, Environment.ProcessorCount).MineAsync(files, cancellationToken))
        {
            if (!outcome.IsRead)
            {
                _incomplete = true;
                context.SayProblems(outcome, progress.Say);
            }

            if (annotations.TryGetValue(outcome.Report.File, out Annotation? annotation))
            {
                _scores.Add(scorer.Score(annotation, outcome.Report));
            }

            progress.Advance();
        }

        return _scores.Count;
    }

    private int Conclude(Score total)
    {
        if (settings.AsJson)
        {
            ScoreJson.Write(_host.Output, _scores, total, settings.Show);
        }
        else
        {
            new ScoreTable(Consoles.For(_host, _host.Output, _host.OutputIsTerminal), context.Language).Write(_scores, total, settings.Show);
        }

        if (settings.FailUnder is { } threshold && total.Figures.F1 < threshold)
        {
            context.Say(RunTexts.BelowThreshold(total.Figures.F1, threshold));
            return ExitCode.Incomplete;
        }

        return _incomplete ? ExitCode.Incomplete : ExitCode.Success;
    }
}
