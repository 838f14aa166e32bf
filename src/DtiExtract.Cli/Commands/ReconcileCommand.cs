using System.CommandLine;
using DtiExtract.Cli.Messages;
using DtiExtract.Cli.Output;
using DtiExtract.Mining;

namespace DtiExtract.Cli.Commands;

/// <summary><c>dti reconcile</c>: what contradicts itself within reports and across them.</summary>
internal sealed class ReconcileCommand : ProgramCommand
{
    private readonly RunOptions _run;
    private readonly Option<string> _format;

    /// <summary>Describes the command.</summary>
    public ReconcileCommand(CommandContext context) : base(context, "reconcile", ReconcileTexts.Reconcile, ReconcileTexts.Examples)
    {
        _run = new RunOptions(context);
        _format = Commands.Options.Of<string>("--format", CommandTexts.Format, context.Language, string.Join('|', ReconciliationFormats.Names));
        _format.AcceptOnlyFromAmong(ReconciliationFormats.Names);
        _run.AddTo(this, _format, context.SetOption);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        string? file = _run.Out(parsed);
        var settings = new ReconcileSettings(_run.Paths(parsed), ReconciliationFormats.Choose(parsed.GetValue(_format), file), file, _run.Jobs(parsed), _run.Limits(parsed));
        return Context.TryCreateMiner(parsed, settings.Limits, out ReportMiner? miner)
            ? await new ReconcileSession(Context, settings, miner.Rules, Context.FileMiner(miner)).RunAsync(cancellationToken)
            : ExitCode.NothingDone;
    }
}
