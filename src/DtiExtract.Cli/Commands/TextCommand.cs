using System.CommandLine;
using System.Text;
using DtiExtract.Cli.Inputs;
using DtiExtract.Cli.Messages;
using DtiExtract.Cli.Running;
using DtiExtract.Mining;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Cli.Commands;

/// <summary><c>dti text</c>: the text of a report as the program reads it.</summary>
internal sealed class TextCommand : ProgramCommand
{
    private readonly Argument<string> _file;

    /// <summary>Describes the command.</summary>
    public TextCommand(CommandContext context) : base(context, "text", CommandTexts.Text, CommandTexts.TextExamples)
    {
        _file = new Argument<string>("file") { HelpName = "FILE", Description = CommandTexts.File.In(context.Language) };
        Arguments.Add(_file);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        string path = parsed.GetRequiredValue(_file);
        var reader = new FileMiner(CommandLineApp.Name, Read, Context.Host.OpenReport);
        try
        {
            MiningOutcome outcome = reader.Mine(new InputFile(path), cancellationToken);
            Context.SayProblems(outcome, Context.Host.Error.WriteLine);
            return outcome.Report.Text is { } text ? await WriteAsync(text.Text, cancellationToken) : CommandContext.ExitCodeOf(outcome);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (IOException)
        {
            return Context.Refuse(RunTexts.CannotWrite(null));
        }
    }

    private static MinedReport Read(ReportSource source, CancellationToken cancellationToken)
    {
        var reader = new ReportReader(new ReadingLimits());
        return reader.TryRead(source, out ReportText? text, out Problem? problem, cancellationToken)
            ? new MinedReport { File = source.Name, Miner = CommandLineApp.Name, Text = text, Problems = text.Problems }
            : new MinedReport { File = source.Name, Miner = CommandLineApp.Name, Problems = [problem] };
    }

    private async Task<int> WriteAsync(string text, CancellationToken cancellationToken)
    {
        await Context.Host.Output.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken);
        await Context.Host.Output.FlushAsync(cancellationToken);
        return ExitCode.Success;
    }
}
