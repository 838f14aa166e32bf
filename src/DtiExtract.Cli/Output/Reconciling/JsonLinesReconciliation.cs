using System.Collections.Immutable;
using DtiExtract.Cli.Inputs;
using DtiExtract.Cli.Running;
using DtiExtract.Mining;

namespace DtiExtract.Cli.Output.Reconciling;

/// <summary>Writes every report as one line, in the order of the input.</summary>
/// <param name="stream">Where to write; the caller keeps it.</param>
/// <param name="language">The language of sentences.</param>
internal sealed class JsonLinesReconciliation(Stream stream, MessageLanguage language) : IReconciliationWriter
{
    private readonly JsonLinesWriter _writer = new(stream, language);

    /// <inheritdoc/>
    public ImmutableArray<InputFile> Begin(Reconciliation reconciliation) => reconciliation.Files;

    /// <inheritdoc/>
    public void Write(MiningOutcome outcome) => _writer.Write(outcome);

    /// <inheritdoc/>
    public void Complete(RunSummary summary) => _writer.Complete(summary);

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();
}
