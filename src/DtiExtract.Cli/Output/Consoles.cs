using System.Text;
using Spectre.Console;

namespace DtiExtract.Cli.Output;

/// <summary>Makes consoles that write where the host says, with colours only where a person sees them.</summary>
internal static class Consoles
{
    /// <summary>A console for standard output, or for a file when <paramref name="isTerminal"/> is false. The caller keeps the stream.</summary>
    public static IAnsiConsole For(ProgramHost host, Stream stream, bool isTerminal) =>
        Create(host, new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { AutoFlush = true }, isTerminal);

    /// <summary>A console for standard error.</summary>
    public static IAnsiConsole ForError(ProgramHost host) => Create(host, host.Error, host.ErrorIsTerminal);

    private static IAnsiConsole Create(ProgramHost host, TextWriter writer, bool isTerminal)
    {
        bool ansi = isTerminal && host.Variable("TERM") != "dumb";
        bool colours = ansi && string.IsNullOrEmpty(host.Variable("NO_COLOR"));
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = ansi ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = ansi ? InteractionSupport.Yes : InteractionSupport.No,
        });
        console.Profile.Width = host.Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
