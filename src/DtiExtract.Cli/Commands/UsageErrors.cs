using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using DtiExtract.Cli.Messages;

namespace DtiExtract.Cli.Commands;

/// <summary>Says what is wrong with a command line, in the language of the run.</summary>
internal static class UsageErrors
{
    /// <summary>The first mistake, or null when there is none.</summary>
    public static Wording? Find(ParseResult parsed) => parsed switch
    {
        { Action: HelpPage } => null,
        { UnmatchedTokens: [var unknown, ..] } => RunTexts.Unknown(unknown),
        _ when UnknownOption(parsed) is { } option => RunTexts.Unknown(option),
        { Errors: [var error, ..] } => Sentence(error),
        _ => null,
    };

    /// <summary>Says the mistake and where to find help.</summary>
    public static int Say(Wording mistake, ParseResult parsed, CommandContext context)
    {
        context.Say(mistake);
        return context.Refuse(RunTexts.SeeHelp(DescribedCommand.PathOf(parsed.CommandResult.Command)));
    }

    /// <summary>The library takes an unknown option for a path; a path that begins with a dash must stand after "--".</summary>
    private static string? UnknownOption(ParseResult parsed) => parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash)
        ? null
        : parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).FirstOrDefault(token => token.Value.StartsWith('-'))?.Value;

    private static Wording Sentence(ParseError error) => error.SymbolResult switch
    {
        OptionResult option => OfOption(option),
        ArgumentResult { Parent: OptionResult option } => OfOption(option),
        ArgumentResult argument => RunTexts.MissingArgument(argument.Argument.HelpName ?? argument.Argument.Name),
        CommandResult { Command: { Subcommands.Count: > 0 } group } => RunTexts.MissingCommand([.. group.Subcommands.Where(command => !command.Hidden).Select(command => command.Name)]),
        CommandResult { Command.Arguments: [var argument, ..] } => RunTexts.MissingArgument(argument.HelpName ?? argument.Name),
        _ => new Wording(error.Message, error.Message),
    };

    private static Wording OfOption(OptionResult option) => RunTexts.BadValue(
        option.Option.Name,
        string.Join(' ', option.Tokens.Select(token => token.Value)),
        [.. option.Option.GetCompletions(CompletionContext.Empty).Select(completion => completion.Label)]);
}
