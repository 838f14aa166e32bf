using System.Diagnostics;
using System.Globalization;
using DtiExtract.Mining;
using DtiExtract.Service.Ingestion.Working;

namespace DtiExtract.Service.Children;

/// <summary>A child that runs. It answers one request at a time, to the thread that started it.</summary>
internal sealed class Child : IDisposable
{
    private static readonly TimeSpan WatchInterval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan EndPatience = TimeSpan.FromSeconds(5);

    private readonly Process _process;
    private readonly MiningOptions _options;
    private int _requests;

    private Child(Process process, MiningOptions options) => (_process, _options) = (process, options);

    /// <summary>Whether another child has to take its place: it failed, or has answered as often as one should.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>Says that what it answered made no sense.</summary>
    public void Distrust() => IsSpent = true;

    /// <summary>Starts one.</summary>
    /// <exception cref="System.ComponentModel.Win32Exception">There is no such program.</exception>
    public static Child Start(ChildCommandLine command, MiningOptions options) => new(command.Start(), options);

    /// <summary>Sends a request and waits for the answer.</summary>
    /// <returns>The frame of the answer, or why there is none; then the child is spent.</returns>
    public byte[]? Ask(ChildRequest request, CancellationToken cancellationToken, out Problem? problem)
    {
        using var watch = new Watch(_process, _options, cancellationToken);
        byte[]? frame = null;
        problem = null;
        try
        {
            request.WriteTo(_process.StandardInput.BaseStream);
            frame = Frames.Read(_process.StandardOutput.BaseStream, _options.AnswerMegabytes << 20);
        }
        catch (InvalidDataException)
        {
            problem = new Problem(ProblemCode.ReaderConfused);
        }
        catch (IOException)
        {
            problem = new Problem(ProblemCode.ReaderStopped);
        }

        if (frame is null)
        {
            problem = watch.TookTooLong is { } seconds ? Problem.Of(ProblemCode.ReaderTooSlow, seconds.ToString(CultureInfo.InvariantCulture)) : problem ?? new Problem(ProblemCode.ReaderStopped);
        }

        IsSpent |= frame is null || ++_requests >= _options.ReportsPerChild;
        return frame;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Kill(_process);
        _process.WaitForExit(EndPatience);
        _process.Dispose();
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended already.
        }
    }

    /// <summary>Ends the child when it takes too long, or when nobody waits for it any more.</summary>
    private sealed class Watch : IDisposable
    {
        private readonly Process _process;
        private readonly MiningOptions _options;
        private readonly long _begun = Stopwatch.GetTimestamp();
        private readonly Timer _timer;
        private readonly CancellationTokenRegistration _stopping;
        private TimeSpan? _timeBefore;

        public Watch(Process process, MiningOptions options, CancellationToken cancellationToken)
        {
            (_process, _options) = (process, options);
            _timer = new Timer(_ => Look(), null, WatchInterval, WatchInterval);
            _stopping = cancellationToken.Register(() => Kill(process));
        }

        /// <summary>The limit in seconds that was not kept.</summary>
        public int? TookTooLong { get; private set; }

        public void Dispose()
        {
            _stopping.Dispose();
            _timer.Dispose();
        }

        /// <summary>Most requests are answered before the first look.</summary>
        private void Look()
        {
            TimeSpan time = ProcessTree.ProcessorTime(_process);
            _timeBefore ??= time - WatchInterval;
            TookTooLong = Stopwatch.GetElapsedTime(_begun).TotalSeconds > _options.WallSeconds ? _options.WallSeconds
                : (time - _timeBefore.Value).TotalSeconds > _options.ProcessorSeconds ? _options.ProcessorSeconds : null;
            if (TookTooLong is not null)
            {
                Kill(_process);
            }
        }
    }
}
