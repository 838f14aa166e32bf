using DtiExtract.Cli.Output;
using Spectre.Console;

namespace DtiExtract.Cli.Running;

/// <summary>Tells a person how far a run is, and what could not be read, on standard error.</summary>
internal abstract class RunProgress
{
    private const int LongRun = 20;

    /// <summary>One more file is done.</summary>
    public abstract void Advance();

    /// <summary>Says a line.</summary>
    public abstract void Say(string line);

    /// <summary>Runs <paramref name="work"/>, under a progress bar when the run is long and <paramref name="watched"/> by a person.</summary>
    public static Task<T> ShowAsync<T>(ProgramHost host, bool watched, int files, Func<RunProgress, Task<T>> work) =>
        watched && files >= LongRun ? WithBarAsync(host, files, work) : work(new Lines(host.Error));

    private static Task<T> WithBarAsync<T>(ProgramHost host, int files, Func<RunProgress, Task<T>> work)
    {
        IAnsiConsole console = Consoles.ForError(host);
        return console.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(), new ProgressBarColumn(), new DoneCount(), new RemainingTimeColumn())
            .StartAsync(context => work(new Bar(console, context.AddTask(CommandLineApp.Name, maxValue: files))));
    }

    private sealed class Lines(TextWriter error) : RunProgress
    {
        public override void Advance()
        {
        }

        public override void Say(string line) => error.WriteLine(line);
    }

    private sealed class Bar(IAnsiConsole console, ProgressTask task) : RunProgress
    {
        public override void Advance() => task.Increment(1);

        public override void Say(string line) => console.WriteLine(line);
    }

    private sealed class DoneCount : ProgressColumn
    {
        public override Spectre.Console.Rendering.IRenderable Render(Spectre.Console.Rendering.RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
            new Text(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{task.Value:0}/{task.MaxValue:0}"));
    }
}
