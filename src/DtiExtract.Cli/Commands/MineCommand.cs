using System.CommandLine;
using DtiExtract.Cli.Messages;
using DtiExtract.Cli.Output;
using DtiExtract.Mining;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Cli.Commands;

/// <summary><c>dti mine</c>: the figures of many reports.</summary>
internal sealed class MineCommand : ProgramCommand
{
    private const int BytesPerMegabyteShift = 20;

    private readonly Argument<string[]> _paths;
    private readonly Option<string> _format;
    private readonly Option<string> _out;
    private readonly Option<int?> _jobs;
    private readonly Option<int?> _maxFileSize;
    private readonly Option<int?> _pdfTimeout;
    private readonly Option<bool> _all;

    /// <summary>Describes the command.</summary>
    public MineCommand(CommandContext context) : base(context, "mine", CommandTexts.Mine, CommandTexts.MineExamples)
    {
        _paths = new Argument<string[]>("paths") { Arity = ArgumentArity.OneOrMore, HelpName = "PATH", Description = CommandTexts.Paths.In(context.Language) };
        _format = Commands.Options.Of<string>("--format", CommandTexts.Format, context.Language, string.Join('|', OutputFormats.Names));
        _format.AcceptOnlyFromAmong(OutputFormats.Names);
        _out = Commands.Options.Of<string>("--out", CommandTexts.Out, context.Language, "FILE");
        _jobs = Commands.Options.Positive("--jobs", CommandTexts.Jobs, context.Language);
        _maxFileSize = Commands.Options.Positive("--max-file-size", CommandTexts.MaxFileSize, context.Language);
        _pdfTimeout = Commands.Options.Positive("--pdf-timeout", CommandTexts.PdfTimeout, context.Language);
        _all = Commands.Options.Of<bool>("--all", CommandTexts.All, context.Language);
        Arguments.Add(_paths);
        foreach (Option option in (Option[])[_format, _out, context.SetOption, _all, _jobs, _maxFileSize, _pdfTimeout])
        {
            Add(option);
        }
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
        string? file = parsed.GetValue(_out);
        return new MineSettings(
            parsed.GetRequiredValue(_paths),
            OutputFormats.Choose(parsed.GetValue(_format), file),
            file,
            parsed.GetValue(_jobs) ?? Environment.ProcessorCount,
            Limits(parsed),
            parsed.GetValue(_all));
    }

    private ReadingLimits Limits(ParseResult parsed)
    {
        var limits = new ReadingLimits();
        long? bytes = (long?)parsed.GetValue(_maxFileSize) << BytesPerMegabyteShift;
        return limits with
        {
            MaxFileBytes = bytes ?? limits.MaxFileBytes,
            MaxPlainTextBytes = bytes ?? limits.MaxPlainTextBytes,
            PdfTimeout = parsed.GetValue(_pdfTimeout) is { } seconds ? TimeSpan.FromSeconds(seconds) : limits.PdfTimeout,
        };
    }
}
