using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Benchmarks;

/// <summary>Text to figures in half a minute: the best of some rounds, after a warm-up in which the compiler settles.</summary>
internal static class QuickRun
{
    private const int Rounds = 10;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(2);

    /// <summary>Measures over the reports of a folder and prints one line.</summary>
    public static void Print(string folder)
    {
        ImmutableArray<ReportText> texts = Repository.Texts(Repository.Reports(folder));
        var stages = new TextToFigures(Repository.Rules());
        Measure(stages, texts, WarmUp);
        double best = Enumerable.Range(0, Rounds).Max(_ => Measure(stages, texts, Round));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{best:0.00} million characters a second"));
    }

    /// <summary>Millions of characters a second of the processor's time, that of the garbage collector counted: a busy machine does not show.</summary>
    private static double Measure(TextToFigures stages, ImmutableArray<ReportText> texts, TimeSpan duration)
    {
        long characters = 0;
        TimeSpan before = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < duration)
        {
            stages.Count(texts);
            characters += texts.Sum(text => (long)text.Text.Length);
        }

        return characters / (Environment.CpuUsage.TotalTime - before).TotalMicroseconds;
    }
}
