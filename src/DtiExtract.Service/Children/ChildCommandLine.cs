using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using DtiExtract.Service.Ingestion.Working;

namespace DtiExtract.Service.Children;

/// <summary>Puts the limits around the command that starts a child.</summary>
/// <param name="start">With what the node was started.</param>
/// <param name="options">The limits.</param>
internal sealed class ChildCommandLine(ServiceStart start, MiningOptions options)
{
    // The shell gives up its place to the program; the arguments never become part of the script. What a child complains of may quote a report.
    private const string LimitedStart = "ulimit -c 0 && ulimit -v \"$1\" && shift && exec \"$@\" 2>/dev/null";
    private const string Shell = "/bin/sh";
    /// <summary>What is made for one report mostly fits, and is gone before the next collection.</summary>
    private const string Gen0Size = "0x2000000";

    private const int BytesPerMegabyteShift = 20;
    private const int KibibytesPerMegabyteShift = 10;

    private static readonly TimeSpan ProbePatience = TimeSpan.FromSeconds(10);

    /// <summary>What a child needs to know of the outside; the rest may hold secrets.</summary>
    private static readonly FrozenSet<string> Passed = FrozenSet.Create(StringComparer.Ordinal, "PATH", "LANG", "LC_ALL", "TZ", "DOTNET_ROOT", "SystemRoot");

    private readonly Lazy<ChildIsolation> _isolation = new(() => Probe(start, options));

    /// <summary>What isolation is in force; found out when first asked for, by trying.</summary>
    public ChildIsolation Isolation => _isolation.Value;

    /// <summary>Starts a child. The system ends it with the thread that starts it.</summary>
    public Process Start() => Start(start.ChildCommand, options.AddressSpaceMegabytes);

    /// <summary>Starts another program within the same bounds. The system ends it with the thread that starts it.</summary>
    /// <param name="command">The program and its arguments.</param>
    /// <param name="megabytes">Most memory that it addresses.</param>
    public Process Start(ImmutableArray<string> command, int megabytes) => Process.Start(StartInfo(Whole(start, megabytes, Isolation, command)))!;

    private static ChildIsolation Probe(ServiceStart start, MiningOptions options) =>
        Enum.GetValues<ChildIsolation>().OrderDescending().FirstOrDefault(isolation => isolation == ChildIsolation.None || Works(Whole(start, options.AddressSpaceMegabytes, isolation, ["true"])), ChildIsolation.None);

    private static bool Works(ImmutableArray<string> command)
    {
        try
        {
            var info = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
            using var process = Process.Start(info);
            return process is not null && process.WaitForExit(ProbePatience) && process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static ImmutableArray<string> Whole(ServiceStart start, int megabytes, ChildIsolation isolation, ImmutableArray<string> command) => isolation switch
    {
        ChildIsolation.None => command,
        ChildIsolation.Memory => [.. Limited(megabytes), .. command],
        ChildIsolation.Sandbox => [.. Sandbox(start), .. Limited(megabytes), .. command],
    };

    private static string[] Limited(int megabytes) =>
        [Shell, "-c", LimitedStart, "sh", ((long)megabytes << KibibytesPerMegabyteShift).ToString(CultureInfo.InvariantCulture)];

    /// <summary>The system to read, without its network, its processes, its temporary files and the archive; what the child is made of stays, wherever it lies.</summary>
    private static IEnumerable<string> Sandbox(ServiceStart start) =>
    [
        "bwrap", "--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc", "--tmpfs", "/tmp", "--tmpfs", Path.GetFullPath(start.Archive.Folder),
        .. start.ChildCommand.Where(Path.IsPathRooted).Select(FolderOf).Distinct(StringComparer.Ordinal).Where(Directory.Exists).SelectMany(folder => (string[])["--ro-bind", folder, folder]),
        "--unshare-net", "--unshare-pid", "--unshare-ipc", "--unshare-uts", "--cap-drop", "ALL", "--new-session", "--die-with-parent", "--",
    ];

    private static string FolderOf(string path) => Directory.Exists(path) ? path : Path.GetDirectoryName(path)!;

    private ProcessStartInfo StartInfo(ImmutableArray<string> command)
    {
        var info = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false, CreateNoWindow = true };
        foreach (string name in info.Environment.Keys.Where(name => !Passed.Contains(name)).ToArray())
        {
            info.Environment.Remove(name);
        }

        info.Environment["DOTNET_GCHeapHardLimit"] = string.Create(CultureInfo.InvariantCulture, $"0x{(long)options.HeapMegabytes << BytesPerMegabyteShift:x}");
        info.Environment["DOTNET_GCgen0size"] = Gen0Size;
        info.Environment["DOTNET_gcServer"] = "0";
        info.Environment["DOTNET_gcConcurrent"] = "0";
        info.Environment["DOTNET_EnableDiagnostics"] = "0";
        return info;
    }
}
