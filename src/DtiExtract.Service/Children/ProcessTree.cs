using System.Diagnostics;
using System.Globalization;

namespace DtiExtract.Service.Children;

/// <summary>How much processor time a process took together with all that it started.</summary>
internal static class ProcessTree
{
    // Fields of /proc/N/stat behind the name: the parent, time of its own in the program and in the system, and that of children that have ended.
    private const int Parent = 1;
    private const int FirstTime = 11;
    private const int Times = 4;
    private const int TicksPerSecond = 100;

    /// <summary>The time so far; zero where the process is gone.</summary>
    public static TimeSpan ProcessorTime(Process root)
    {
        try
        {
            return OperatingSystem.IsLinux() ? Sum(root.Id, ReadAll()) : root.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            return TimeSpan.Zero;
        }
    }

    private static TimeSpan Sum(int root, Dictionary<int, (int Parent, long Ticks)> processes) =>
        TimeSpan.FromSeconds(processes.Where(one => Descends(one.Key, root, processes)).Sum(one => one.Value.Ticks) / (double)TicksPerSecond);

    private static bool Descends(int id, int root, Dictionary<int, (int Parent, long Ticks)> processes)
    {
        while (id != root && processes.TryGetValue(id, out (int Parent, long Ticks) process))
        {
            id = process.Parent;
        }

        return id == root;
    }

    private static Dictionary<int, (int Parent, long Ticks)> ReadAll()
    {
        var processes = new Dictionary<int, (int Parent, long Ticks)>();
        foreach (string folder in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out int id) && Read(folder) is { } process)
            {
                processes[id] = process;
            }
        }

        return processes;
    }

    private static (int Parent, long Ticks)? Read(string folder)
    {
        try
        {
            string stat = File.ReadAllText(Path.Join(folder, "stat"));
            string[] fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return (Number(fields[Parent]), fields[FirstTime..(FirstTime + Times)].Sum(field => (long)Number(field)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It has ended meanwhile.
            return null;
        }
    }

    private static int Number(string field) => int.Parse(field, CultureInfo.InvariantCulture);
}
