using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using DtiExtract.Cli.Messages;

namespace DtiExtract.Cli.Commands;

/// <summary>Says what is wrong with a command line, in the language of the run.</summary>
internal static class UsageErrors
{
    /// <summary>Says the first mistake and where to find help.</summary>
    public static int Say(ParseResult parsed, CommandContext context)
    {
        Command command = parsed.CommandResult.Command;
        context.Say(Sentence(parsed));
        return context.Refuse(RunTexts.SeeHelp(command is RootCommand ? CommandLineApp.Name : $"{CommandLineApp.Name} {command.Name}"));
    }

    private static Wording Sentence(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens is [var unknown, ..])
        {
            return RunTexts.Unknown(unknown);
        }

        ParseError error = parsed.Errors[0];
        return error.SymbolResult switch
        {
            OptionResult option => OfOption(option),
            ArgumentResult { Parent: OptionResult option } => OfOption(option),
            ArgumentResult argument => RunTexts.MissingArgument(argument.Argument.HelpName ?? argument.Argument.Name),
            CommandResult { Command: RootCommand root } => RunTexts.MissingCommand([.. root.Subcommands.Select(command => command.Name)]),
            CommandResult { Command.Arguments: [var argument, ..] } => RunTexts.MissingArgument(argument.HelpName ?? argument.Name),
            _ => new Wording(error.Message, error.Message),
        };
    }

    private static Wording OfOption(OptionResult option) => RunTexts.BadValue(
        option.Option.Name,
        string.Join(' ', option.Tokens.Select(token => token.Value)),
        [.. option.Option.GetCompletions(CompletionContext.Empty).Select(completion => completion.Label)]);
}
