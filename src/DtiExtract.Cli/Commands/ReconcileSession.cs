using System.Collections.Immutable;
using DtiExtract.Cli.Inputs;
using DtiExtract.Cli.Messages;
using DtiExtract.Cli.Output;
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
    private readonly ReportDigester _digester = new(rules);

    private bool WritesToTerminal => settings.Out is null && _host.OutputIsTerminal;

    private bool IsWatched => _host.ErrorIsTerminal && !WritesToTerminal;

    /// <summary>Runs to the end and gives the exit code.</summary>
    public Task<int> RunAsync(CancellationToken cancellationToken) =>
        new RunFrame(context, miner, _summary, settings.Out).RunAsync(settings.Paths, ReconcileAsync, cancellationToken);

    private async Task ReconcileAsync(ImmutableArray<InputFile> files, CancellationToken cancellationToken)
    {
        using var target = OutputTarget.Open(settings.Out, _host);
        ImmutableArray<DigestedReport> reports = await RunProgress.ShowAsync(_host, IsWatched, files.Length, progress => DigestAsync(files, progress, cancellationToken));
        CrossFindings found = new CrossReconciler(rules).Reconcile(reports.Select(report => report.Digest).OfType<ReportDigest>());
        switch (settings.Format)
        {
            case ReconciliationFormat.Table:
                WriteTable(target.Stream, reports, found);
                break;
            case ReconciliationFormat.Jsonl:
                using (var writer = new JsonLinesWriter(target.Stream, context.Language))
                {
                    await RunProgress.ShowAsync(_host, IsWatched, files.Length, progress => WriteAllAsync(files, reports, found, writer, progress, cancellationToken));
                }

                break;
        }

        target.Commit();
        if (settings.Format != ReconciliationFormat.Table && _host.ErrorIsTerminal)
        {
            context.Say(TableTexts.Summary(_summary));
        }
    }

    private async Task<ImmutableArray<DigestedReport>> DigestAsync(ImmutableArray<InputFile> files, RunProgress progress, CancellationToken cancellationToken)
    {
        ImmutableArray<DigestedReport>.Builder reports = ImmutableArray.CreateBuilder<DigestedReport>(files.Length);
        await foreach (MiningOutcome outcome in new MiningRun(miner, settings.Jobs).MineAsync(files, cancellationToken))
        {
            _summary.Add(outcome);
            reports.Add(new DigestedReport(outcome.IsRead ? _digester.Digest(outcome.Report) : null, outcome.Report.Findings));
            context.SayProblems(outcome, progress.Say);
            progress.Advance();
        }

        return reports.MoveToImmutable();
    }

    private void WriteTable(Stream stream, ImmutableArray<DigestedReport> reports, CrossFindings found) =>
        new ReconciliationTable(Consoles.For(_host, stream, WritesToTerminal), context.Language).Write(reports, found, _summary);

    /// <summary>Mines the reports again and writes each with all that was found. One that was changed meanwhile keeps what was found within it alone.</summary>
    private async Task<int> WriteAllAsync(
        ImmutableArray<InputFile> files, ImmutableArray<DigestedReport> reports, CrossFindings found, JsonLinesWriter writer, RunProgress progress, CancellationToken cancellationToken)
    {
        int at = 0;
        await foreach (MiningOutcome outcome in new MiningRun(miner, settings.Jobs).MineAsync(files, cancellationToken))
        {
            ReportDigest? digest = reports[at].Digest;
            bool isSame = digest is not null && outcome.IsRead && digest.Sha256 == outcome.Report.Sha256;
            writer.Write(isSame ? outcome with { Report = outcome.Report with { Findings = found.Of(digest!, outcome.Report.Findings) } } : outcome);
            progress.Advance();
            at++;
        }

        return at;
    }
}
