using System.Data.Common;
using DtiExtract.Archive;
using DtiExtract.Archive.Schema;
using DtiExtract.Cli.Messages;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Cli.Commands;

/// <summary>Work of the command line on an archive that is there.</summary>
/// <param name="context">What every command has.</param>
/// <param name="options">Where the archive is.</param>
internal sealed class ArchiveSession(CommandContext context, ArchiveOptions options)
{
    /// <summary>Opens the archive, runs the work, and says why when that can't be done.</summary>
    public async Task<int> RunAsync(Func<ArchiveContext, Task<int>> work, CancellationToken cancellationToken)
    {
        if (!options.IsPostgreSql && !File.Exists(options.SqliteFile))
        {
            return context.Refuse(ArchiveTexts.NoArchive(options.Folder));
        }

        var builder = new DbContextOptionsBuilder<ArchiveContext>();
        ArchiveDatabase.Configure(builder, options);
        try
        {
            await using var archive = new ArchiveContext(builder.Options);
            return await work(archive);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (DbException)
        {
            return context.Refuse(ArchiveTexts.NoDatabase);
        }
        catch (InvalidOperationException e) when (e.InnerException is DbException)
        {
            return context.Refuse(ArchiveTexts.NoDatabase);
        }
    }
}
