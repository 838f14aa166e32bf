using System.Collections.Concurrent;
using System.ComponentModel;
using DtiExtract.Mining;
using DtiExtract.Service.Ingestion.Working;

namespace DtiExtract.Service.Children;

/// <summary>
/// Children that mine. Each has a thread of its own that starts it, asks it and replaces it: a child lives no longer than the thread that started it, and never waits
/// for a thread of the pool to be free. Children are started when they are needed first.
/// </summary>
internal sealed partial class ChildPool : IDisposable
{
    private readonly MiningOptions _options;
    private readonly ChildCommandLine _command;
    private readonly ILogger<ChildPool> _logger;
    private readonly BlockingCollection<Question> _questions = [];
    private readonly CancellationTokenSource _ending = new();
    private readonly Lazy<Thread[]> _threads;

    /// <summary>Makes the pool.</summary>
    public ChildPool(ServiceStart start, MiningOptions options, ILogger<ChildPool> logger)
    {
        (_options, _logger) = (options, logger);
        _command = new ChildCommandLine(start, options);
        _threads = new Lazy<Thread[]>(StartThreads);
    }

    /// <summary>How many children there are at most.</summary>
    public int Size => _options.ChildrenInForce;

    /// <summary>What isolation is in force.</summary>
    public ChildIsolation Isolation => _command.Isolation;

    /// <summary>Lets a child mine a file.</summary>
    /// <exception cref="OperationCanceledException">The mining was called off.</exception>
    public async Task<ChildOutcome> MineAsync(ChildRequest request, CancellationToken cancellationToken)
    {
        var question = new Question(request, cancellationToken);
        _ = _threads.Value;
        _questions.Add(question, cancellationToken);
        (byte[]? frame, Problem? problem, Child? child) = await question.Answer.Task;
        if (frame is null)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return new ChildOutcome(null, problem);
        }

        try
        {
            return new ChildOutcome(ChildAnswer.Of(frame), null);
        }
        catch (InvalidDataException)
        {
            child!.Distrust();
            return new ChildOutcome(null, new Problem(ProblemCode.ReaderConfused));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _questions.CompleteAdding();
        _ending.Cancel();
        foreach (Thread thread in _threads.IsValueCreated ? _threads.Value : [])
        {
            thread.Join();
        }

        _ending.Dispose();
        _questions.Dispose();
    }

    private Thread[] StartThreads()
    {
        Thread[] threads = [.. Enumerable.Range(0, Size).Select(_ => new Thread(Work) { IsBackground = true, Name = "child" })];
        Array.ForEach(threads, thread => thread.Start());
        return threads;
    }

    private void Work()
    {
        Child? child = null;
        foreach (Question question in _questions.GetConsumingEnumerable())
        {
            try
            {
                Answer(question, ref child);
            }
            catch (Exception e) when (e is Win32Exception or InvalidOperationException or IOException)
            {
                LogNotStarted(e);
                question.Answer.SetResult((null, new Problem(ProblemCode.ReaderStopped), null));
            }
        }

        child?.Dispose();
    }

    private void Answer(Question question, ref Child? child)
    {
        if (question.CancellationToken.IsCancellationRequested || _ending.IsCancellationRequested)
        {
            question.Answer.SetCanceled(CancellationToken.None);
            return;
        }

        if (child is { IsSpent: true })
        {
            child.Dispose();
            child = null;
        }

        child ??= Child.Start(_command, _options);
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(question.CancellationToken, _ending.Token);
        byte[]? frame = child.Ask(question.Request, stopping.Token, out Problem? problem);
        if (problem is { } reason && !stopping.IsCancellationRequested)
        {
            LogFailed(reason.Code);
        }

        question.Answer.SetResult((frame, problem, child));
    }

    [LoggerMessage(1, LogLevel.Error, "A child could not be started.")]
    private partial void LogNotStarted(Exception exception);

    [LoggerMessage(2, LogLevel.Warning, "A child failed ({Problem}) and is replaced.")]
    private partial void LogFailed(ProblemCode problem);

    private sealed record Question(ChildRequest Request, CancellationToken CancellationToken)
    {
        public TaskCompletionSource<(byte[]? Frame, Problem? Problem, Child? Child)> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
