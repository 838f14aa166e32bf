using System.Collections.Immutable;

namespace DtiExtract.Cli.Inputs;

/// <summary>The program's own file.</summary>
internal static class ProgramFile
{
    private const string Library = CommandLineApp.Name + ".dll";

    /// <summary>The command that starts the program once more: its own file, or the runtime with its library.</summary>
    public static ImmutableArray<string> Command(ProgramHost host) => Environment.ProcessPath is { } process && Path.GetFileNameWithoutExtension(process) == CommandLineApp.Name
        ? [process]
        : [Environment.ProcessPath is { } runtime && Path.GetFileNameWithoutExtension(runtime) == "dotnet" ? runtime : "dotnet", Path.Join(host.ProgramFolder, Library)];
}
