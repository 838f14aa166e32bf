using System.CommandLine;
using System.CommandLine.Help;
using DtiExtract.Cli.Commands;
using DtiExtract.Cli.Messages;

namespace DtiExtract.Cli;

/// <summary>From arguments to an exit code.</summary>
internal static class CommandLineApp
{
    /// <summary>The program's name, whatever file it runs from.</summary>
    public const string Name = "dti";

    /// <summary>Runs the command that <paramref name="arguments"/> name.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, ProgramHost host, CancellationToken cancellationToken)
    {
        var context = new CommandContext(host, LanguageChoice.From(arguments, host.Variable));
        try
        {
            return await RunAsync(arguments, context, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return Fail(e, context);
        }
    }

    private static Task<int> RunAsync(IReadOnlyList<string> arguments, CommandContext context, CancellationToken cancellationToken)
    {
        RootCommand root = Root(context);

        // No response files: the name of a report may begin with "@".
        ParseResult parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        return UsageErrors.Find(parsed) is { } mistake
            ? Task.FromResult(UsageErrors.Say(mistake, parsed, context))
            : parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, cancellationToken);
    }

    private static int Fail(Exception exception, CommandContext context)
    {
        context.Host.Error.WriteLine(exception);
        return context.Refuse(RunTexts.Failed);
    }

    private static RootCommand Root(CommandContext context)
    {
        var root = new RootCommand(CommandTexts.Program.In(context.Language))
        {
            new ServeCommand(context),
            new ImportCommand(context),
            new MineCommand(context),
            new ReconcileCommand(context),
            new TextCommand(context),
            new ExplainCommand(context),
            new EvaluateCommand(context),
            new TrainCommand(context),
            new CorpusCommand(context),
            new RulesCommand(context),
            new UnitsCommand(context),
            new RemineCommand(context),
            new WorkCommand(context),
            new ChildCommand(context),
            new AuditCommand(context),
            new BackupCommand(context),
            new RestoreCommand(context),
            context.LanguageOption,
            context.RulesOption,
            context.ModelsOption,
        };
        Replace(root.Options.OfType<HelpOption>().Single(), CommandTexts.Help, new HelpPage(context));
        VersionOption version = root.Options.OfType<VersionOption>().Single();
        version.Validators.Clear();
        Replace(version, CommandTexts.Version, new VersionPage(context));
        return root;

        void Replace(Option option, Wording description, System.CommandLine.Invocation.CommandLineAction action)
        {
            option.Description = description.In(context.Language);
            option.Action = action;
        }
    }
}
