using System.CommandLine;

namespace DtiExtract.Cli.Commands;

/// <summary>A command with examples on its help page; by itself a group of other commands.</summary>
internal class DescribedCommand : Command
{
    /// <summary>Names and describes the command.</summary>
    public DescribedCommand(CommandContext context, string name, Wording description, Wording examples) : base(name, description.In(context.Language))
    {
        Context = context;
        Examples = examples;
    }

    /// <summary>Command lines with what they do.</summary>
    public Wording Examples { get; }

    /// <summary>What every command has.</summary>
    protected CommandContext Context { get; }

    /// <summary>What a person types to run <paramref name="command"/>: the program's name, those of its groups, and its own.</summary>
    public static string PathOf(Command command) =>
        command is RootCommand ? CommandLineApp.Name : $"{PathOf(command.Parents.OfType<Command>().First())} {command.Name}";
}
