using System.Diagnostics;
using System.Globalization;

namespace DtiExtract.BadInputs;

/// <summary>Most memory that a process and the largest of its children held, in bytes, as Linux keeps count of it.</summary>
/// <param name="Program">Of the process.</param>
/// <param name="Children">Of the largest child.</param>
internal readonly record struct PeakMemory(long Program, long Children)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(5);

    /// <summary>Watches a process until its end, which comes after <paramref name="longest"/> at last.</summary>
    public static PeakMemory Watch(Process process, TimeSpan longest)
    {
        using var deadline = new Timer(_ => process.Kill(entireProcessTree: true), null, longest, Timeout.InfiniteTimeSpan);
        var peak = new PeakMemory(0, 0);
        while (!process.WaitForExit(Interval))
        {
            long children = ChildrenOf(process.Id).Select(Of).DefaultIfEmpty().Max();
            peak = new PeakMemory(Math.Max(peak.Program, Of(process.Id)), Math.Max(peak.Children, children));
        }

        return peak;
    }

    private static long Of(int process)
    {
        const string Name = "VmHWM:";
        string? line = Lines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith(Name, StringComparison.Ordinal));
        return line is null ? 0 : long.Parse(line[Name.Length..^" kB".Length], CultureInfo.InvariantCulture) << 10;
    }

    private static IEnumerable<int> ChildrenOf(int process) =>
        Entries($"/proc/{process}/task")
            .SelectMany(thread => Lines(Path.Join(thread, "children")))
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(id => int.Parse(id, CultureInfo.InvariantCulture));

    private static string[] Entries(string folder) => UnlessGone(() => Directory.GetDirectories(folder));

    private static string[] Lines(string path) => UnlessGone(() => File.ReadAllLines(path));

    /// <summary>What <paramref name="read"/> gives; nothing when the process has ended in the meantime.</summary>
    private static string[] UnlessGone(Func<string[]> read)
    {
        try
        {
            return read();
        }
        catch (IOException)
        {
            return [];
        }
    }
}
