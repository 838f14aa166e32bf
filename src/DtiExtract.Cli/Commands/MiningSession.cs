using System.Collections.Immutable;
using DtiExtract.Cli.Inputs;
using DtiExtract.Cli.Messages;
using DtiExtract.Cli.Output;
using DtiExtract.Cli.Running;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Cli.Commands;

/// <summary>One run of <c>dti mine</c>: finds the files, mines them, writes the results and says what went wrong.</summary>
/// <param name="context">What every command has.</param>
/// <param name="settings">What the user asks.</param>
/// <param name="rules">The rules, with the indicators and criterion sets.</param>
/// <param name="miner">Mines a file.</param>
internal sealed class MiningSession(CommandContext context, MineSettings settings, MiningRules rules, FileMiner miner)
{
    private readonly ProgramHost _host = context.Host;
    private readonly RunSummary _summary = new(context.Language);

    private bool WritesToTerminal => settings.Out is null && _host.OutputIsTerminal;

    /// <summary>Runs to the end and gives the exit code.</summary>
    public Task<int> RunAsync(CancellationToken cancellationToken) =>
        new RunFrame(context, miner, _summary, settings.Out).RunAsync(settings.Paths, MineAsync, cancellationToken);

    private async Task MineAsync(ImmutableArray<InputFile> files, CancellationToken cancellationToken)
    {
        using var target = OutputTarget.Open(settings.Out, _host);
        using (IReportWriter writer = CreateWriter(target.Stream))
        {
            bool watched = _host.ErrorIsTerminal && !WritesToTerminal;
            await RunProgress.ShowAsync(_host, watched, files.Length, progress => WriteAllAsync(files, writer, progress, cancellationToken));
            writer.Complete(_summary);
        }

        target.Commit();
        if (settings.Format != OutputFormat.Table && _host.ErrorIsTerminal)
        {
            context.Say(TableTexts.Summary(_summary));
        }
    }

    private async Task<RunSummary> WriteAllAsync(ImmutableArray<InputFile> files, IReportWriter writer, RunProgress progress, CancellationToken cancellationToken)
    {
        await foreach (MiningOutcome outcome in new MiningRun(miner, settings.Jobs).MineAsync(files, cancellationToken))
        {
            _summary.Add(outcome);
            Write(outcome, writer);
            if (!outcome.IsRead || settings.Format != OutputFormat.Table)
            {
                context.SayProblems(outcome, progress.Say);
            }

            progress.Advance();
        }

        return _summary;
    }

    /// <summary>Writes the report, unless the same screen is about to name it as one that could not be read.</summary>
    private void Write(MiningOutcome outcome, IReportWriter writer)
    {
        if (outcome.IsRead || settings.Format != OutputFormat.Table || !WritesToTerminal || !_host.ErrorIsTerminal)
        {
            writer.Write(outcome);
        }
    }

    private IReportWriter CreateWriter(Stream stream) => settings.Format switch
    {
        OutputFormat.Table => new TableWriter(Consoles.For(_host, stream, WritesToTerminal), rules, context.Language, settings.All),
        OutputFormat.Jsonl => new JsonLinesWriter(stream, context.Language),
        OutputFormat.Csv => new CsvWriter(stream, rules.Indicators, context.Language),
        OutputFormat.Xlsx => new XlsxWriter(stream, rules.Indicators, context.Language),
    };
}
