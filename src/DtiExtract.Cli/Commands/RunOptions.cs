using System.CommandLine;
using DtiExtract.Cli.Messages;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Cli.Commands;

/// <summary>The paths and options of every command that reads many reports.</summary>
internal sealed class RunOptions
{
    private const int BytesPerMegabyteShift = 20;

    private readonly Argument<string[]> _paths;
    private readonly Option<string> _out;
    private readonly Option<int?> _jobs;
    private readonly Option<int?> _maxFileSize;
    private readonly Option<int?> _pdfTimeout;

    /// <summary>Describes them.</summary>
    public RunOptions(CommandContext context)
    {
        _paths = new Argument<string[]>("paths") { Arity = ArgumentArity.OneOrMore, HelpName = "PATH", Description = CommandTexts.Paths.In(context.Language) };
        _out = Options.Of<string>("--out", CommandTexts.Out, context.Language, "FILE");
        _jobs = Options.Positive("--jobs", CommandTexts.Jobs, context.Language);
        _maxFileSize = Options.Positive("--max-file-size", CommandTexts.MaxFileSize, context.Language);
        _pdfTimeout = Options.Positive("--pdf-timeout", CommandTexts.PdfTimeout, context.Language);
    }

    /// <summary>Adds them to a command, with the options of its own after the one for the file to write.</summary>
    public void AddTo(Command command, Option format, params ReadOnlySpan<Option> own)
    {
        command.Arguments.Add(_paths);
        foreach (Option option in (Option[])[format, _out, .. own, _jobs, _maxFileSize, _pdfTimeout])
        {
            command.Add(option);
        }
    }

    /// <summary>Files and folders.</summary>
    public IReadOnlyList<string> Paths(ParseResult parsed) => parsed.GetRequiredValue(_paths);

    /// <summary>The file to write; null for standard output.</summary>
    public string? Out(ParseResult parsed) => parsed.GetValue(_out);

    /// <summary>How many reports are mined at once.</summary>
    public int Jobs(ParseResult parsed) => parsed.GetValue(_jobs) ?? Environment.ProcessorCount;

    /// <summary>The limits while reading.</summary>
    public ReadingLimits Limits(ParseResult parsed)
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
