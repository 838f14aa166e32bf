using DtiExtract.Service.Children;

namespace DtiExtract.Service.Operation.Health;

/// <summary>A child answers, as it does to a file without bytes. One that is at work is not waited for: it lives, or is ended soon by the limits that files have.</summary>
/// <param name="pool">The children.</param>
/// <param name="clock">The time.</param>
internal sealed class ChildReadiness(ChildPool pool, TimeProvider clock) : IReadinessCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private static readonly Wording NoChild = new(
        "Không chạy được tiến trình con đọc báo cáo; hãy xem nhật ký của dịch vụ.", "No child process that mines reports can be run; see the log of the service.");

    private readonly Lock _lock = new();
    private Task<ChildOutcome>? _asked;

    /// <inheritdoc/>
    public string Name => "children";

    /// <inheritdoc/>
    public async Task<Wording?> FindFaultAsync(CancellationToken cancellationToken)
    {
        try
        {
            ChildOutcome outcome = await Ask().WaitAsync(Patience, clock, cancellationToken);
            return outcome.Answer is null ? NoChild : null;
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    /// <summary>One question at a time, however often the node is looked at.</summary>
    private Task<ChildOutcome> Ask()
    {
        lock (_lock)
        {
            return _asked = _asked is { IsCompleted: false } ? _asked : pool.MineAsync(new ChildRequest(string.Empty, []), CancellationToken.None);
        }
    }
}
