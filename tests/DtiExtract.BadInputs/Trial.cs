using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using DtiExtract.BadInputs.Making;
using DtiExtract.Mining;

namespace DtiExtract.BadInputs;

/// <summary>Lets the program mine a folder of a good report and a bad input, and judges what it does.</summary>
internal sealed class Trial
{
    private const long MostMemory = 300L << 20;
    private const string GoodFile = "good.txt";

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private readonly BadInput _input;
    private readonly string _folder = Directory.CreateTempSubdirectory("dti-bad-").FullName;
    private readonly List<string> _faults = [];

    private Trial(BadInput input) => _input = input;

    /// <summary>Tries one bad input.</summary>
    /// <param name="input">The bad input.</param>
    /// <param name="program">The built program, a .dll.</param>
    public static Verdict Of(BadInput input, string program)
    {
        var trial = new Trial(input);
        try
        {
            return trial.Run(program);
        }
        finally
        {
            Directory.Delete(trial._folder, recursive: true);
        }
    }

    private Verdict Run(string program)
    {
        OpenToAll(_folder);
        File.WriteAllText(Path.Join(_folder, GoodFile), Texts.GoodReport);
        _input.Make(Path.Join(_folder, _input.File));

        var clock = Stopwatch.StartNew();
        using Process process = Process.Start(Command(program)) ?? throw new InvalidOperationException("The program did not start.");
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        var memory = PeakMemory.Watch(process, Longest);
        TimeSpan elapsed = clock.Elapsed;

        CheckMemory(memory);
        if (elapsed < Longest)
        {
            CheckExitCode(process.ExitCode);
            CheckSentence(errors.GetAwaiter().GetResult());
            CheckGoodReport(output.GetAwaiter().GetResult());
        }
        else
        {
            _faults.Add("it does not end");
        }

        return new Verdict(_input, process.ExitCode, elapsed, memory, [.. _faults]);
    }

    /// <summary>A folder made for a trial belongs to its maker alone; another user has to find the way in.</summary>
    private static void OpenToAll(string folder)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        }
    }

    private ProcessStartInfo Command(string program)
    {
        string[] asNobody = _input.NeedsCommonUser && Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : [];
        string[] command = [.. asNobody, "dotnet", program, "mine", _folder, "--format", "jsonl", "--lang", "vi"];
        return new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
    }

    private void CheckMemory(PeakMemory memory)
    {
        Expect(memory.Program < MostMemory, "dti takes too much memory");
        Expect(memory.Children < MostMemory, "pdftotext takes too much memory");
    }

    private void CheckExitCode(int exitCode)
    {
        int wanted = _input.IsRead ? 0 : 1;
        Expect(exitCode == wanted, $"exit code {exitCode} instead of {wanted}");
    }

    private void CheckSentence(string errors)
    {
        string[] lines = [.. errors.Split('\n').Where(line => line.Contains(_input.File, StringComparison.Ordinal))];
        bool isSaid = _input.Expected.Length == 0 ? lines.Length == 0 : lines.Length == 1 && _input.Expected.Any(code => lines[0].Contains(Beginning(code), StringComparison.Ordinal));
        Expect(isSaid, lines.Length == 0 ? "nothing is said" : $"it is said: {string.Join(" / ", lines)}");
    }

    private void CheckGoodReport(string output)
    {
        ImmutableArray<JsonElement> reports = [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
        bool isMined = reports.Any(report => report.GetProperty("file").GetString() == Path.Join(_folder, GoodFile) && report.GetProperty("figures").GetArrayLength() > 0);
        Expect(isMined, "the good report is not mined");
    }

    private void Expect(bool holds, string fault)
    {
        if (!holds)
        {
            _faults.Add(fault);
        }
    }

    /// <summary>The sentence of a problem as far as its first argument.</summary>
    private static string Beginning(ProblemCode code)
    {
        string sentence = ProblemMessages.For(new Problem(code), MessageLanguage.Vietnamese);
        int argument = sentence.IndexOf('{', StringComparison.Ordinal);
        return argument < 0 ? sentence : sentence[..argument];
    }
}
