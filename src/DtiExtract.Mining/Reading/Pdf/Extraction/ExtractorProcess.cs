using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace DtiExtract.Mining.Reading.Pdf.Extraction;

/// <summary>
/// The extractor as a child process with limits of memory, processor time and wall-clock time. It is fed and listened to at the same
/// time, so that neither side waits for a full pipe. Disposing of it ends it, whatever it is doing.
/// </summary>
internal sealed class ExtractorProcess : IDisposable
{
    // What a shell answers when there is no such program.
    private const int NotFound = 127;

    // The shell gives up its place to the program; the arguments never become part of the script.
    private const string LimitedStart = "ulimit -v \"$1\" && ulimit -t \"$2\" && shift 2 && exec \"$@\"";

    private readonly Process _process;
    private readonly ReadingLimits _limits;
    private readonly CancellationToken _cancellationToken;
    private readonly CancellationTokenSource _deadline;
    private readonly CancellationTokenRegistration _killing;
    private readonly Task _feeding;
    private readonly Task<string> _complaints;

    private ExtractorProcess(Process process, Stream input, ReadingLimits limits, CancellationToken cancellationToken)
    {
        _process = process;
        _limits = limits;
        _cancellationToken = cancellationToken;
        _deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _killing = _deadline.Token.Register(Kill);
        _deadline.CancelAfter(limits.PdfTimeout);

        // On threads of their own: whoever waits for the extractor may hold the last one of the pool, which takes its time to add another.
        _feeding = Task.Factory.StartNew(() => Feed(input), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        _complaints = Task.Factory.StartNew(() => BoundedText.ReadToEnd(process.StandardError), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>What the extractor writes; ends early when it is killed.</summary>
    public Stream Output => _process.StandardOutput.BaseStream;

    /// <summary>Starts the extractor and begins to feed it.</summary>
    /// <exception cref="UnreadableReportException">There is no such program.</exception>
    public static ExtractorProcess Start(string[] command, Stream input, ReadingLimits limits, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            var process = Process.Start(StartInfo(command, limits));
            return process is null ? throw Missing() : new ExtractorProcess(process, input, limits, cancellationToken);
        }
        catch (Win32Exception e)
        {
            throw Missing(e);
        }
    }

    /// <summary>Waits for the end; says what went wrong, if anything did.</summary>
    /// <exception cref="OperationCanceledException">The reading was called off.</exception>
    /// <exception cref="IOException">The input could not be read.</exception>
    public Problem? WaitForProblem()
    {
        _feeding.GetAwaiter().GetResult();
        _process.WaitForExit();
        _cancellationToken.ThrowIfCancellationRequested();
        return _deadline.IsCancellationRequested
            ? ExtractorProblem.TimedOut(_limits)
            : _process.ExitCode == NotFound ? new Problem(ProblemCode.PdfExtractorMissing)
            : ExtractorProblem.Of(_process.ExitCode, _complaints.GetAwaiter().GetResult(), _limits);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Kill();
        Task.WaitAny(Task.WhenAll(_feeding, _complaints));
        _killing.Dispose();
        _deadline.Dispose();
        _process.Dispose();
    }

    private static ProcessStartInfo StartInfo(string[] command, ReadingLimits limits)
    {
        string[] whole = OperatingSystem.IsWindows() ? command : [.. Shell(limits), .. command];
        var info = new ProcessStartInfo(whole[0], whole[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        info.Environment["LC_ALL"] = "C";
        return info;
    }

    private static string[] Shell(ReadingLimits limits)
    {
        string kibibytes = (limits.PdfMemoryBytes >> 10).ToString(CultureInfo.InvariantCulture);
        string seconds = Math.Ceiling(limits.PdfTimeout.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return ["/bin/sh", "-c", LimitedStart, "sh", kibibytes, seconds];
    }

    private static UnreadableReportException Missing(Exception? cause = null)
    {
        var problem = new Problem(ProblemCode.PdfExtractorMissing);
        return cause is null ? new UnreadableReportException(problem) : new UnreadableReportException(problem, cause);
    }

    private void Feed(Stream input)
    {
        using Stream target = _process.StandardInput.BaseStream;
        byte[] buffer = new byte[81920];
        int read;
        while ((read = input.Read(buffer)) > 0)
        {
            if (!TryWrite(target, buffer.AsSpan(0, read)))
            {
                return;
            }
        }
    }

    /// <summary>Writes to the child; false when it no longer listens, which is its right.</summary>
    private static bool TryWrite(Stream target, ReadOnlySpan<byte> bytes)
    {
        try
        {
            target.Write(bytes);
            target.Flush();
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private void Kill()
    {
        try
        {
            if (!_process.HasExited)
            {
                _process.Kill(entireProcessTree: true);
            }
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself in the meantime.
        }
    }
}
