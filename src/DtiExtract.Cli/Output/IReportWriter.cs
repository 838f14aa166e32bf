using DtiExtract.Cli.Running;

namespace DtiExtract.Cli.Output;

/// <summary>Writes reports one after the other and keeps none of them.</summary>
internal interface IReportWriter : IDisposable
{
    /// <summary>Writes one report.</summary>
    void Write(MiningOutcome outcome);

    /// <summary>Writes what comes after the last report.</summary>
    void Complete(RunSummary summary);
}
