using System.Collections.Immutable;
using DtiExtract.Cli.Inputs;
using DtiExtract.Cli.Running;
using DtiExtract.Exports.FindingLists;
using DtiExtract.Exports.Findings;
using DtiExtract.Mining;

namespace DtiExtract.Cli.Output.Reconciling;

/// <summary>Writes a workbook with a row for each finding, in the order of units and periods.</summary>
/// <param name="stream">Where to write; the caller keeps it.</param>
/// <param name="language">The language of labels and sentences.</param>
internal sealed class ListReconciliation(Stream stream, MessageLanguage language) : IReconciliationWriter
{
    private readonly FindingListWriter _writer = new(stream, language);

    /// <inheritdoc/>
    public ImmutableArray<InputFile> Begin(Reconciliation reconciliation) => [.. reconciliation.WithFindings.Select(reconciliation.FileOf)];

    /// <inheritdoc/>
    public void Write(MiningOutcome outcome) => _writer.Write(FoundReport.Of(outcome.Report));

    /// <inheritdoc/>
    public void Complete(RunSummary summary) => _writer.Complete();

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();
}
