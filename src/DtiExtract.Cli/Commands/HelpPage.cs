using System.CommandLine;
using System.CommandLine.Invocation;
using DtiExtract.Cli.Messages;
using DtiExtract.Mining;

namespace DtiExtract.Cli.Commands;

/// <summary>Shows how to use a command. Written here, since the library's own page knows no Vietnamese and no examples.</summary>
/// <param name="context">What every command has.</param>
internal sealed class HelpPage(CommandContext context) : SynchronousCommandLineAction
{
    private const int Gap = 2;

    private readonly MessageLanguage _language = context.Language;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        using var writer = new StreamWriter(context.Host.Output, leaveOpen: true);
        Write(parseResult.CommandResult.Command, writer);
        return ExitCode.Success;
    }

    /// <summary>Writes the page of <paramref name="command"/>.</summary>
    public void Write(Command command, TextWriter writer)
    {
        writer.WriteLine(command.Description);
        WriteTitle(writer, CommandTexts.UsageTitle);
        writer.WriteLine("  " + Usage(command));
        WriteList(writer, CommandTexts.CommandsTitle, command.Subcommands.Where(child => !child.Hidden).Select(child => (child.Name, child.Description)));
        WriteList(writer, CommandTexts.ArgumentsTitle, command.Arguments.Select(argument => (argument.HelpName ?? argument.Name, argument.Description)));
        WriteList(writer, CommandTexts.OptionsTitle, OptionsOf(command).Select(option => (Label(option), option.Description)));
        WriteTitle(writer, CommandTexts.ExamplesTitle);
        writer.WriteLine((command is DescribedCommand described ? described.Examples : CommandTexts.ProgramExamples).In(_language));
    }

    private string Usage(Command command) => string.Join(' ', (string[])
    [
        DescribedCommand.PathOf(command),
        .. command.Subcommands.Count > 0 ? [CommandTexts.CommandPlace.In(_language)] : Array.Empty<string>(),
        .. command.Arguments.Select(argument => argument.Arity.MaximumNumberOfValues > 1 ? $"{argument.HelpName}..." : argument.HelpName!),
        CommandTexts.OptionsPlace.In(_language),
    ]);

    private static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Concat(Ancestors(command).SelectMany(parent => parent.Options.Where(option => option.Recursive)));

    private static IEnumerable<Command> Ancestors(Command command) => command.Parents.OfType<Command>().SelectMany(parent => Ancestors(parent).Prepend(parent));

    private static string Label(Option option) => string.Join(' ', new[] { string.Join(", ", Names(option)), option.HelpName }.OfType<string>());

    private static IEnumerable<string> Names(Option option) => option.Aliases.Where(alias => alias is "-h").Append(option.Name);

    private void WriteTitle(TextWriter writer, Wording title)
    {
        writer.WriteLine();
        writer.WriteLine(title.In(_language));
    }

    private void WriteList(TextWriter writer, Wording title, IEnumerable<(string Name, string? Description)> items)
    {
        var rows = items.ToList();
        if (rows.Count == 0)
        {
            return;
        }

        WriteTitle(writer, title);
        int width = rows.Max(row => row.Name.Length) + Gap;
        foreach ((string name, string? description) in rows)
        {
            writer.WriteLine($"  {name.PadRight(width)}{description}");
        }
    }
}
