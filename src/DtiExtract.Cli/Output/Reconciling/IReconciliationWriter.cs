using System.Collections.Immutable;
using DtiExtract.Cli.Inputs;
using DtiExtract.Cli.Running;

namespace DtiExtract.Cli.Output.Reconciling;

/// <summary>Writes a reconciliation. What it says of whole reports comes to it one after the other, and it keeps none longer than it must.</summary>
internal interface IReconciliationWriter : IDisposable
{
    /// <summary>Begins, and names the files that it needs to see again, in the order in which it needs them.</summary>
    ImmutableArray<InputFile> Begin(Reconciliation reconciliation);

    /// <summary>Writes one of these reports with all that was found.</summary>
    void Write(MiningOutcome outcome);

    /// <summary>Writes what comes after the last report.</summary>
    void Complete(RunSummary summary);
}
