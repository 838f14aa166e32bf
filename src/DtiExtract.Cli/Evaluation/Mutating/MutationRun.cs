using System.Collections.Immutable;
using DtiExtract.Cli.Running;

namespace DtiExtract.Cli.Evaluation.Mutating;

/// <summary>Makes typing errors in consistent reports and mines each text anew, on all processors.</summary>
/// <param name="mine">Mines a report.</param>
/// <param name="seed">The seed of the errors.</param>
internal sealed class MutationRun(MineReport mine, ulong seed)
{
    /// <summary>The outcomes of <paramref name="count"/> errors, in the order of their making, whichever was mined first.</summary>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public ImmutableArray<MutationOutcome> Run(IEnumerable<ConsistentReport> reports, int count, Action advance, CancellationToken cancellationToken) =>
    [
        .. new Mutator(reports, seed).Make().Take(count).ToArray().AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(mutation =>
        {
            var outcome = MutationOutcome.Of(mutation, mine(ConsistentReports.SourceOf(mutation.Report.File, mutation.Text), cancellationToken));
            advance();
            return outcome;
        }),
    ];
}
