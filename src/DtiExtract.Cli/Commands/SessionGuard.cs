using DtiExtract.Cli.Messages;

namespace DtiExtract.Cli.Commands;

/// <summary>What every session does when it is stopped, or can't write.</summary>
internal static class SessionGuard
{
    /// <summary>Runs a session to its exit code.</summary>
    /// <param name="context">What every command has.</param>
    /// <param name="target">Where the session writes; null for standard output.</param>
    /// <param name="run">The session.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<int> RunAsync(CommandContext context, string? target, Func<CancellationToken, Task<int>> run, CancellationToken cancellationToken)
    {
        try
        {
            return await run(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return context.Refuse(RunTexts.CannotWrite(target));
        }
    }
}
