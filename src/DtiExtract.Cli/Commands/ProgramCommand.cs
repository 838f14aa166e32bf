using System.CommandLine;
using DtiExtract.Cli.Messages;

namespace DtiExtract.Cli.Commands;

/// <summary>A command with examples on its help page.</summary>
internal abstract class ProgramCommand : Command
{
    /// <summary>Names and describes the command.</summary>
    protected ProgramCommand(CommandContext context, string name, Wording description, Wording examples) : base(name, description.In(context.Language))
    {
        Context = context;
        Examples = examples;
        SetAction(RunAsync);
    }

    /// <summary>Command lines with what they do.</summary>
    public Wording Examples { get; }

    /// <summary>What every command has.</summary>
    protected CommandContext Context { get; }

    /// <summary>Runs the command and gives its exit code.</summary>
    protected abstract Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken);
}
