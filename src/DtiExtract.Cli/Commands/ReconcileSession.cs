using System.Collections.Immutable;
using DtiExtract.Cli.Inputs;
using DtiExtract.Cli.Messages;
using DtiExtract.Cli.Output;
using DtiExtract.Cli.Output.Reconciling;
using DtiExtract.Cli.Running;
using DtiExtract.Mining.Reconciliation.Across;
using DtiExtract.Mining.Reconciliation.Across.Digesting;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Cli.Commands;

/// <summary>
/// One run of <c>dti reconcile</c>. Every report is mined and let go again; what stays is its digest and what was found within it. What needs a whole report to be
/// written is mined a second time, so that the memory of a run does not grow with the length of the reports.
/// </summary>
/// <param name="context">What every command has.</param>
/// <param name="settings">What the user asks.</param>
/// <param name="rules">The rules.</param>
/// <param name="miner">Mines a file.</param>
internal sealed class ReconcileSession(CommandContext context, ReconcileSettings settings, MiningRules rules, FileMiner miner)
{
    private readonly ProgramHost _host = context.Host;
    private readonly RunSummary _summary = new(context.Language);

    private bool WritesToTerminal => settings.Out is null && _host.OutputIsTerminal;

    private bool IsWatched => _host.ErrorIsTerminal && !WritesToTerminal;

    /// <summary>Runs to the end and gives the exit code.</summary>
    public Task<int> RunAsync(CancellationToken cancellationToken) =>
        new RunFrame(context, miner, _summary, settings.Out).RunAsync(settings.Paths, ReconcileAsync, cancellationToken);

    private async Task ReconcileAsync(ImmutableArray<InputFile> files, CancellationToken cancellationToken)
    {
        using OutputTarget? target = settings.Format == ReconciliationFormat.Docx ? null : OutputTarget.Open(settings.Out, _host);
        using (IReconciliationWriter writer = CreateWriter(target))
        {
            Reconciliation found = await RunProgress.ShowAsync(_host, IsWatched, files.Length, progress => ReadAsync(files, progress, cancellationToken));
            ImmutableArray<InputFile> again = writer.Begin(found);
            await RunProgress.ShowAsync(_host, IsWatched, again.Length, progress => WriteAsync(again, found, writer, progress, cancellationToken));
            writer.Complete(_summary);
        }

        target?.Commit();
        if (settings.Format != ReconciliationFormat.Table && _host.ErrorIsTerminal)
        {
            context.Say(TableTexts.Summary(_summary));
        }
    }

    private IReconciliationWriter CreateWriter(OutputTarget? target) => settings.Format switch
    {
        ReconciliationFormat.Table => new ReconciliationTable(Consoles.For(_host, target!.Stream, WritesToTerminal), context.Language),
        ReconciliationFormat.Jsonl => new JsonLinesReconciliation(target!.Stream, context.Language),
        ReconciliationFormat.Xlsx => new ListReconciliation(target!.Stream, context.Language),
        ReconciliationFormat.Docx => new SheetReconciliation(settings.Out!, context),
    };

    /// <summary>Mines every report and lets it go again; then holds them against each other.</summary>
    private async Task<Reconciliation> ReadAsync(ImmutableArray<InputFile> files, RunProgress progress, CancellationToken cancellationToken)
    {
        var digester = new ReportDigester(rules);
        ImmutableArray<DigestedReport>.Builder reports = ImmutableArray.CreateBuilder<DigestedReport>(files.Length);
        await foreach (MiningOutcome outcome in new MiningRun(miner, settings.Jobs).MineAsync(files, cancellationToken))
        {
            _summary.Add(outcome);
            reports.Add(new DigestedReport(outcome.IsRead ? digester.Digest(outcome.Report) : null, outcome.Report.Findings));
            context.SayProblems(outcome, progress.Say);
            progress.Advance();
        }

        CrossFindings found = new CrossReconciler(rules).Reconcile(reports.Select(report => report.Digest).OfType<ReportDigest>());
        return new Reconciliation(files, reports.MoveToImmutable(), found);
    }

    /// <summary>Mines the reports again that the writer needs to see.</summary>
    private async Task<int> WriteAsync(ImmutableArray<InputFile> files, Reconciliation found, IReconciliationWriter writer, RunProgress progress, CancellationToken cancellationToken)
    {
        await foreach (MiningOutcome outcome in new MiningRun(miner, settings.Jobs).MineAsync(files, cancellationToken))
        {
            writer.Write(found.Completed(outcome));
            progress.Advance();
        }

        return files.Length;
    }
}
