using System.Collections.Immutable;
using System.CommandLine;
using System.Data.Common;
using DtiExtract.Archive;
using DtiExtract.Cli.Messages;
using DtiExtract.Mining.Rules;
using DtiExtract.Service;
using DtiExtract.Service.Ingestion.Working;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DtiExtract.Cli.Commands;

/// <summary><c>dti import</c>: the files of folders into the archive.</summary>
internal sealed class ImportCommand : ProgramCommand
{
    private readonly ArchivePlace _place;
    private readonly Argument<string[]> _folders;

    /// <summary>Describes the command.</summary>
    public ImportCommand(CommandContext context) : base(context, "import", ImportTexts.Import, ImportTexts.ImportExamples)
    {
        _folders = new Argument<string[]>("folders") { Arity = ArgumentArity.OneOrMore, HelpName = "DIR", Description = ImportTexts.Folders.In(context.Language) };
        Arguments.Add(_folders);
        _place = new ArchivePlace(context, this);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        ImmutableArray<string> folders = [.. parsed.GetRequiredValue(_folders)];
        if (folders.FirstOrDefault(folder => !Directory.Exists(folder)) is { } missing)
        {
            return Context.Refuse(ImportTexts.NoFolder(missing));
        }

        if (!_place.TryFind(parsed, out ArchiveOptions? archive) || !Context.TryLoadRules(parsed, out MiningRules? rules))
        {
            return ExitCode.NothingDone;
        }

        var start = new ServiceStart
        {
            Role = ServiceRole.Worker,
            Urls = ["http://127.0.0.1:0"],
            Archive = archive,
            Rules = rules,
            ChildCommand = Context.ChildCommandOf(parsed),
            Configure = services => services.AddLogging(logging => logging.ClearProviders()),
        };
        try
        {
            return await new ImportSession(Context, start).RunAsync(folders, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (ArchiveInUseException e)
        {
            return Context.Refuse(e.Sentence);
        }
        catch (DbException)
        {
            return Context.Refuse(ArchiveTexts.NoDatabase);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Context.Refuse(ArchiveTexts.BadFolder(archive.Folder));
        }
    }
}
