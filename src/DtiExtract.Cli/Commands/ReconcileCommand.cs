using System.CommandLine;
using DtiExtract.Cli.Messages;
using DtiExtract.Cli.Output.Reconciling;
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
        string? target = _run.Out(parsed);
        var settings = new ReconcileSettings(_run.Paths(parsed), ReconciliationFormats.Choose(parsed.GetValue(_format), target), target, _run.Jobs(parsed), _run.Limits(parsed));
        if (WhyNotThere(settings) is { } reason)
        {
            return Context.Refuse(reason);
        }

        return Context.TryCreateMiner(parsed, settings.Limits, out ReportMiner? miner)
            ? await new ReconcileSession(Context, settings, miner.Rules, Context.FileMiner(miner)).RunAsync(cancellationToken)
            : ExitCode.NothingDone;
    }

    /// <summary>Why the results can't be written where the user asks; null when they can.</summary>
    private Wording? WhyNotThere(ReconcileSettings settings) => settings switch
    {
        { Format: ReconciliationFormat.Xlsx, Out: null } when Context.Host.OutputIsTerminal => RunTexts.WorkbookToTerminal,
        { Format: ReconciliationFormat.Docx } when settings.Out is null || File.Exists(settings.Out) || IsNameOfSheet(settings.Out) => ReconcileTexts.SheetsNeedFolder,
        _ => null,
    };

    private static bool IsNameOfSheet(string path) => path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) && !Directory.Exists(path);
}
