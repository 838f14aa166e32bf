using System.CommandLine;
using DtiExtract.Cli.Messages;
using DtiExtract.Mining.Rules;
using DtiExtract.Service;
using DtiExtract.Service.Ingestion.Working;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace DtiExtract.Cli.Commands;

/// <summary><c>dti work</c>: a node that mines and answers nobody but its machine, for tests.</summary>
internal sealed class WorkCommand : ProgramCommand
{
    private readonly ArchiveOption _archive;

    /// <summary>Describes the command.</summary>
    public WorkCommand(CommandContext context) : base(context, "work", WorkTexts.Work, WorkTexts.WorkExamples)
    {
        Hidden = true;
        _archive = new ArchiveOption(context, this);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (!Context.TryLoadRules(parsed, out MiningRules? rules))
        {
            return ExitCode.NothingDone;
        }

        await using WebApplication node = ServiceHost.Build(new ServiceStart
        {
            Role = ServiceRole.Worker,
            Urls = ["http://127.0.0.1:0"],
            Archive = _archive.Of(parsed),
            Rules = rules,
            ChildCommand = Context.ChildCommandOf(parsed),
        });
        try
        {
            await ServiceHost.StartAsync(node, cancellationToken);
        }
        catch (ArchiveInUseException e)
        {
            return Context.Refuse(e.Sentence);
        }

        await node.WaitForShutdownAsync(cancellationToken);
        return ExitCode.Success;
    }
}
