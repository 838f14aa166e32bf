using System.CommandLine;
using DtiExtract.Archive;
using DtiExtract.Archive.Backups;
using DtiExtract.Archive.Files;
using DtiExtract.Cli.Messages;
using Microsoft.Extensions.DependencyInjection;

namespace DtiExtract.Cli.Commands;

/// <summary><c>dti restore</c>: puts a backup back.</summary>
internal sealed class RestoreCommand : ProgramCommand
{
    private readonly ArchivePlace _archive;
    private readonly Argument<string> _source;
    private readonly Option<bool> _verify;

    /// <summary>Describes the command.</summary>
    public RestoreCommand(CommandContext context) : base(context, "restore", BackupTexts.Restore, BackupTexts.Examples)
    {
        _source = new Argument<string>("backup") { HelpName = "DIR", Description = BackupTexts.Source.In(context.Language) };
        Arguments.Add(_source);
        _archive = new ArchivePlace(context, this);
        _verify = Commands.Options.Of<bool>("--verify", BackupTexts.Verify, context.Language);
        Add(_verify);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (!_archive.TryFind(parsed, out ArchiveOptions? options))
        {
            return ExitCode.NothingDone;
        }

        var backup = new BackupReader(parsed.GetRequiredValue(_source));
        bool onlyVerifies = parsed.GetValue(_verify);
        return await BackupGuard.RunAsync(
            Context,
            options.Folder,
            async () => onlyVerifies ? BackupTexts.Whole(await backup.VerifyAsync(cancellationToken)) : await RestoreAsync(backup, options, cancellationToken),
            cancellationToken);
    }

    private static async Task<Wording> RestoreAsync(BackupReader backup, ArchiveOptions options, CancellationToken cancellationToken)
    {
        await using ServiceProvider services = ArchivePlace.Open(options);
        return BackupTexts.Restored(await backup.RestoreAsync(options, services.GetRequiredService<IOriginalStore>(), cancellationToken));
    }
}
