using System.CommandLine;
using DtiExtract.Cli.Messages;
using DtiExtract.Cli.Output;
using DtiExtract.Mining;

namespace DtiExtract.Cli.Commands;

/// <summary><c>dti mine</c>: the figures of many reports.</summary>
internal sealed class MineCommand : ProgramCommand
{
    private readonly RunOptions _run;
    private readonly Option<string> _format;
    private readonly Option<bool> _all;

    /// <summary>Describes the command.</summary>
    public MineCommand(CommandContext context) : base(context, "mine", CommandTexts.Mine, CommandTexts.MineExamples)
    {
        _run = new RunOptions(context);
        _format = Commands.Options.Of<string>("--format", CommandTexts.Format, context.Language, string.Join('|', OutputFormats.Names));
        _format.AcceptOnlyFromAmong(OutputFormats.Names);
        _all = Commands.Options.Of<bool>("--all", CommandTexts.All, context.Language);
        _run.AddTo(this, _format, context.SetOption, _all);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        MineSettings settings = Settings(parsed);
        if (settings is { Format: OutputFormat.Xlsx, Out: null } && Context.Host.OutputIsTerminal)
        {
            return Context.Refuse(RunTexts.WorkbookToTerminal);
        }

        return Context.TryCreateMiner(parsed, settings.Limits, out ReportMiner? miner)
            ? await new MiningSession(Context, settings, miner.Rules, Context.FileMiner(miner)).RunAsync(cancellationToken)
            : ExitCode.NothingDone;
    }

    private MineSettings Settings(ParseResult parsed)
    {
        string? file = _run.Out(parsed);
        return new MineSettings(_run.Paths(parsed), OutputFormats.Choose(parsed.GetValue(_format), file), file, _run.Jobs(parsed), _run.Limits(parsed), parsed.GetValue(_all));
    }
}
