using System.CommandLine;
using DtiExtract.Archive;
using DtiExtract.Cli.Messages;
using DtiExtract.Mining.Rules;
using DtiExtract.Service;

namespace DtiExtract.Cli.Commands;

/// <summary><c>dti work</c>: a node that mines and answers nobody but its machine, for tests.</summary>
internal sealed class WorkCommand : ProgramCommand
{
    private readonly ArchivePlace _archive;

    /// <summary>Describes the command.</summary>
    public WorkCommand(CommandContext context) : base(context, "work", WorkTexts.Work, WorkTexts.WorkExamples)
    {
        Hidden = true;
        _archive = new ArchivePlace(context, this);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (!_archive.TryFind(parsed, out ArchiveOptions? archive) || !Context.TryLoadRules(parsed, out MiningRules? rules))
        {
            return ExitCode.NothingDone;
        }

        var start = new ServiceStart { Role = ServiceRole.Worker, Urls = ["http://127.0.0.1:0"], Archive = archive, Rules = rules, ChildCommand = Context.ChildCommandOf(parsed) };
        return await new ServeSession(Context, start).RunAsync(cancellationToken);
    }
}
