using System.Text;
using DtiExtract.Cli.Inputs;
using DtiExtract.Cli.Running;
using DtiExtract.Mining;

namespace DtiExtract.Cli;

/// <summary>All that the program sees of the outside, so that tests can put their own in its place.</summary>
internal sealed record ProgramHost
{
    private const int WidthInPipes = 160;

    /// <summary>Standard input.</summary>
    public Stream Input { get; init; } = Stream.Null;

    /// <summary>Standard output.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard error.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether a person sees standard output.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether a person sees standard error.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns for tables.</summary>
    public int Width { get; init; } = WidthInPipes;

    /// <summary>Gives the value of an environment variable.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>The folder of the program.</summary>
    public string ProgramFolder { get; init; } = AppContext.BaseDirectory;

    /// <summary>Opens a report for reading.</summary>
    public Func<string, Stream> OpenReport { get; init; } = ReportFile.Open;

    /// <summary>What mines a report.</summary>
    public Func<ReportMiner, MineReport> MiningBy { get; init; } = miner => miner.Mine;

    /// <summary>The outside as the process has it.</summary>
    public static ProgramHost OfProcess() => new()
    {
        Input = Console.OpenStandardInput(),
        Output = Console.OpenStandardOutput(),
        Error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true },
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Width = Console.IsOutputRedirected ? WidthInPipes : Console.WindowWidth,
        Variable = Environment.GetEnvironmentVariable,
    };
}
