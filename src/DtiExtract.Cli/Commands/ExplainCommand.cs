using System.CommandLine;
using System.Globalization;
using DtiExtract.Cli.Inputs;
using DtiExtract.Cli.Messages;
using DtiExtract.Cli.Output;
using DtiExtract.Cli.Output.Explaining;
using DtiExtract.Cli.Running;
using DtiExtract.Mining;
using DtiExtract.Mining.Criteria.Explaining;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Cli.Commands;

/// <summary><c>dti explain</c>: why a figure was mapped as it was.</summary>
internal sealed class ExplainCommand : ProgramCommand
{
    private readonly Argument<string> _file;
    private readonly Option<string> _figure;
    private readonly Option<bool> _json;

    /// <summary>Describes the command.</summary>
    public ExplainCommand(CommandContext context) : base(context, "explain", ExplainTexts.Explain, ExplainTexts.Examples)
    {
        _file = new Argument<string>("file") { HelpName = "FILE", Description = CommandTexts.File.In(context.Language) };
        _figure = Commands.Options.Of<string>("--figure", ExplainTexts.Figure, context.Language, "ID");
        _figure.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && IdOf(token.Value) is null)
            {
                result.AddError(_figure.Name);
            }
        });
        _json = Commands.Options.Of<bool>("--json", ExplainTexts.Json, context.Language);
        Arguments.Add(_file);
        foreach (Option option in (Option[])[_figure, _json, context.SetOption])
        {
            Add(option);
        }
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (IdOf(parsed.GetValue(_figure)) is not { } id)
        {
            return Task.FromResult(UsageErrors.Say(ExplainTexts.NoFigureNamed, parsed, Context));
        }

        return Context.TryCreateMiner(parsed, new ReadingLimits(), out ReportMiner? miner)
            ? ExplainAsync(parsed, miner, id, cancellationToken)
            : Task.FromResult(ExitCode.NothingDone);
    }

    private async Task<int> ExplainAsync(ParseResult parsed, ReportMiner miner, FigureId id, CancellationToken cancellationToken)
    {
        try
        {
            MappingExplanation? explanation = null;
            var files = new FileMiner(miner.Version, (source, token) => miner.Explain(source, id, out explanation, token), Context.Host.OpenReport);
            MiningOutcome outcome = files.Mine(new InputFile(parsed.GetRequiredValue(_file)), cancellationToken);
            Context.SayProblems(outcome, Context.Host.Error.WriteLine);
            if (!outcome.IsRead)
            {
                return CommandContext.ExitCodeOf(outcome);
            }

            return explanation is null
                ? Context.Refuse(ExplainTexts.NoSuchFigure(id, outcome.Report.Figures.Length))
                : await WriteAsync(new ExplainedFigure(outcome.Report, explanation, miner.Rules), parsed.GetValue(_json), cancellationToken);
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

    private async Task<int> WriteAsync(ExplainedFigure explained, bool asJson, CancellationToken cancellationToken)
    {
        if (asJson)
        {
            ExplanationJson.Write(Context.Host.Output, explained);
        }
        else
        {
            new ExplanationPage(Consoles.For(Context.Host, Context.Host.Output, Context.Host.OutputIsTerminal), Context.Language).Write(explained);
        }

        await Context.Host.Output.FlushAsync(cancellationToken);
        return ExitCode.Success;
    }

    /// <summary>The figure that "f12" or "12" names; null for anything else.</summary>
    private static FigureId? IdOf(string? text) =>
        int.TryParse(text?.StartsWith('f') == true ? text[1..] : text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? new FigureId(number) : null;
}
