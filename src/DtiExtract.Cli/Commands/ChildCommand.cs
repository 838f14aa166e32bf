using System.CommandLine;
using DtiExtract.Cli.Messages;
using DtiExtract.Mining;
using DtiExtract.Mining.Reading;
using DtiExtract.Service.Children;

namespace DtiExtract.Cli.Commands;

/// <summary><c>dti child</c>: mines what the parent process sends. It is the service that types it, not a person.</summary>
internal sealed class ChildCommand : ProgramCommand
{
    /// <summary>The name of the command.</summary>
    public const string Word = "child";

    /// <summary>Describes the command.</summary>
    public ChildCommand(CommandContext context) : base(context, Word, WorkTexts.Child, WorkTexts.ChildExamples) => Hidden = true;

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var limits = new ReadingLimits();
        if (!Context.TryCreateMiner(parsed, limits, out ReportMiner? miner))
        {
            return ExitCode.NothingDone;
        }

        using var program = new ChildProgram(miner, limits);
        await program.RunAsync(Context.Host.Input, Context.Host.Output);
        return ExitCode.Success;
    }
}
