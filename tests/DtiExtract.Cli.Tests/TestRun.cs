using System.Text;
using DtiExtract.Cli.Inputs;
using DtiExtract.Cli.Running;

namespace DtiExtract.Cli.Tests;

/// <summary>Runs the program inside the test, with the rules that are delivered and a model that knows nothing.</summary>
internal sealed class TestRun : IDisposable
{
    private readonly MemoryStream _output = new();
    private readonly StringWriter _error = new();

    private readonly TempFolder _models = new();

    public TestRun() => Variables[ModelFolder.Variable] = TestModel.Write(_models, TestModel.File);

    public TempFolder Folder { get; } = new();

    public MineReport Mine { get; init; } = FakeMiner.Mine;

    /// <summary>Whether reports are mined by the program itself.</summary>
    public bool MinesReally { get; init; }

    public Func<string, Stream> OpenReport { get; init; } = ReportFile.Open;

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    public Dictionary<string, string> Variables { get; } = [];

    public byte[] OutputBytes => _output.ToArray();

    public string Output => Encoding.UTF8.GetString(OutputBytes);

    public string Error => _error.ToString();

    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public Task<int> RunAsync(params string[] arguments) => RunAsync(TestContext.Current.CancellationToken, arguments);

    public Task<int> RunAsync(CancellationToken cancellationToken, params string[] arguments)
    {
        var host = new ProgramHost
        {
            Output = _output,
            Error = _error,
            OutputIsTerminal = OutputIsTerminal,
            ErrorIsTerminal = ErrorIsTerminal,
            Variable = Variables.GetValueOrDefault,
            OpenReport = OpenReport,
            MiningBy = MinesReally ? miner => miner.Mine : _ => Mine,
        };
        return CommandLineApp.RunAsync(arguments, host, cancellationToken);
    }

    public void Dispose()
    {
        Folder.Dispose();
        _models.Dispose();
        _output.Dispose();
        _error.Dispose();
    }
}
