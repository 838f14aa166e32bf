using System.Collections.Frozen;
using System.Collections.Immutable;
using DtiExtract.Mining;

namespace DtiExtract.Service.Ingestion.Working;

/// <summary>Decides whether a file that could not be mined is tried again, and when.</summary>
/// <param name="pauseSeconds">Pauses before the second, third, … try.</param>
internal sealed class RetryPolicy(IReadOnlyList<double> pauseSeconds)
{
    /// <summary>Reasons that may lie in the machine at that moment, and not in the file.</summary>
    private static readonly FrozenSet<ProblemCode> Passing = FrozenSet.Create(ProblemCode.ReaderStopped, ProblemCode.ReaderTooSlow, ProblemCode.ReaderConfused, ProblemCode.ReadFailed);

    /// <summary>The pause before the next try; null when there is none.</summary>
    /// <param name="problems">Why the file could not be mined.</param>
    /// <param name="attempts">How often it was tried.</param>
    public TimeSpan? PauseAfter(ImmutableArray<Problem> problems, int attempts) =>
        problems.Any(problem => Passing.Contains(problem.Code)) && attempts <= pauseSeconds.Count ? TimeSpan.FromSeconds(pauseSeconds[Math.Max(attempts, 1) - 1]) : null;
}
