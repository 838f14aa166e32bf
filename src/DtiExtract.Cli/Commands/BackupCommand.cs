using System.CommandLine;
using DtiExtract.Archive;
using DtiExtract.Archive.Backups;
using DtiExtract.Archive.Files;
using DtiExtract.Cli.Messages;
using Microsoft.Extensions.DependencyInjection;

namespace DtiExtract.Cli.Commands;

/// <summary><c>dti backup</c>: copies an archive.</summary>
internal sealed class BackupCommand : ProgramCommand
{
    private readonly ArchivePlace _archive;
    private readonly Argument<string> _target;

    /// <summary>Describes the command.</summary>
    public BackupCommand(CommandContext context) : base(context, "backup", BackupTexts.Backup, BackupTexts.Examples)
    {
        _target = new Argument<string>("backup") { HelpName = "DIR", Description = BackupTexts.Target.In(context.Language) };
        Arguments.Add(_target);
        _archive = new ArchivePlace(context, this);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (!_archive.TryFind(parsed, out ArchiveOptions? options))
        {
            return ExitCode.NothingDone;
        }

        if (!options.IsPostgreSql && !File.Exists(options.SqliteFile))
        {
            return Context.Refuse(ArchiveTexts.NoArchive(options.Folder));
        }

        string target = parsed.GetRequiredValue(_target);
        return await BackupGuard.RunAsync(Context, target, () => WriteAsync(options, target, cancellationToken), cancellationToken);
    }

    private static async Task<Wording> WriteAsync(ArchiveOptions options, string target, CancellationToken cancellationToken)
    {
        await using ServiceProvider services = ArchivePlace.Open(options);
        return BackupTexts.Made(await new BackupWriter(options, services.GetRequiredService<IOriginalStore>(), TimeProvider.System).WriteAsync(target, cancellationToken));
    }
}
