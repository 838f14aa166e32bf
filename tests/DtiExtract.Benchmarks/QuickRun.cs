using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Benchmarks;

/// <summary>Text to figures in half a minute: the best of some rounds, after a warm-up in which the compiler settles.</summary>
internal static class QuickRun
{
    private const int Rounds = 10;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(2);

    /// <summary>Measures over the reports of a folder and prints the speed from text to figures, and what mapping the figures and reconciling them take beside it.</summary>
    public static void Print(string folder)
    {
        ImmutableArray<ReportText> texts = Repository.Texts(Repository.Reports(folder));
        MiningRules rules = Repository.Rules();
        var stages = new TextToFigures(rules);
        var mapping = new FigureMapping(rules, Repository.Classifier(rules), stages, texts);
        double extracted = Best(texts, () => stages.Count(texts));
        double mapped = Best(texts, mapping.Count);
        var reconciling = new Reconciling(rules, stages, texts);
        double reconciled = Best(texts, reconciling.Count);
        (int figures, int findings, TimeSpan time) = reconciling.MeasureBroken();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{extracted:0.00} million characters a second"));
        double microseconds = texts.Sum(text => (double)text.Text.Length) / mapped / mapping.Figures;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mapping the figures takes {100 * extracted / mapped:0} % of that time, {microseconds:0.0} µs a figure"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"reconciling takes {100 * extracted / reconciled:0} % of that time; {time.TotalMilliseconds:0} ms for a report of {figures} figures with {findings} findings"));
    }

    private static double Best(ImmutableArray<ReportText> texts, Func<int> work)
    {
        Measure(texts, work, WarmUp);
        return Enumerable.Range(0, Rounds).Max(_ => Measure(texts, work, Round));
    }

    /// <summary>Millions of characters a second of the processor's time, that of the garbage collector counted: a busy machine does not show.</summary>
    private static double Measure(ImmutableArray<ReportText> texts, Func<int> work, TimeSpan duration)
    {
        long characters = 0;
        TimeSpan before = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < duration)
        {
            work();
            characters += texts.Sum(text => (long)text.Text.Length);
        }

        return characters / (Environment.CpuUsage.TotalTime - before).TotalMicroseconds;
    }
}
