using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using DtiExtract.Mining;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Cli.Commands;

/// <summary>Shows the versions of the program and the rules.</summary>
/// <param name="context">What every command has.</param>
internal sealed class VersionPage(CommandContext context) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        if (!context.TryCreateMiner(parseResult, new ReadingLimits(), out ReportMiner? miner))
        {
            return ExitCode.NothingDone;
        }

        context.Host.Output.Write(Encoding.UTF8.GetBytes(miner.Version + "\n"));
        return ExitCode.Success;
    }
}
