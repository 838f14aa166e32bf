using System.Data.Common;
using System.Text;
using DtiExtract.Archive.Backups;
using DtiExtract.Cli.Messages;

namespace DtiExtract.Cli.Commands;

/// <summary>Runs what makes or reads a backup, and says what came of it.</summary>
internal static class BackupGuard
{
    /// <summary>Runs it.</summary>
    /// <param name="context">What every command has.</param>
    /// <param name="target">What is written to.</param>
    /// <param name="run">The work; it gives the sentence to say.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static Task<int> RunAsync(CommandContext context, string target, Func<Task<Wording>> run, CancellationToken cancellationToken) => SessionGuard.RunAsync(
        context,
        target,
        async token =>
        {
            try
            {
                Wording said = await run();
                await context.Host.Output.WriteAsync(Encoding.UTF8.GetBytes(said.In(context.Language) + "\n"), token);
                return ExitCode.Success;
            }
            catch (BackupException e)
            {
                return context.Refuse(e.Reason);
            }
            catch (DbException)
            {
                return context.Refuse(ArchiveTexts.NoDatabase);
            }
        },
        cancellationToken);
}
