using System.Runtime.InteropServices;

namespace DtiExtract.Cli;

/// <summary>The program <c>dti</c>.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        using var interruption = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Stop(signal, interruption));
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Stop(signal, interruption));
        return await CommandLineApp.RunAsync(arguments, ProgramHost.OfProcess(), interruption.Token);
    }

    /// <summary>The first signal asks for a clean end; a second one is left to the system, which ends the program at once.</summary>
    private static void Stop(PosixSignalContext signal, CancellationTokenSource interruption)
    {
        signal.Cancel = !interruption.IsCancellationRequested;
        interruption.Cancel();
    }
}
