using System.CommandLine;

namespace DtiExtract.Cli.Commands;

/// <summary>A command that does something.</summary>
internal abstract class ProgramCommand : DescribedCommand
{
    /// <summary>Names and describes the command.</summary>
    protected ProgramCommand(CommandContext context, string name, Wording description, Wording examples) : base(context, name, description, examples) =>
        SetAction(RunAsync);

    /// <summary>Runs the command and gives its exit code.</summary>
    protected abstract Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken);
}
