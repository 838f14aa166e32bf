using System.Text.Encodings.Web;
using System.Text.Json;
using DtiExtract.Cli.Running;
using DtiExtract.Mining;

namespace DtiExtract.Cli.Output;

/// <summary>Writes one JSON object a report and line, as the contract lays down.</summary>
/// <param name="stream">Where to write; the caller keeps it.</param>
/// <param name="language">The language of problems.</param>
internal sealed class JsonLinesWriter(Stream stream, MessageLanguage language) : IReportWriter
{
    private readonly Utf8JsonWriter _json = new(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <inheritdoc/>
    public void Write(MiningOutcome outcome)
    {
        ReportJson.Write(_json, outcome.Report, language);
        _json.Flush();
        _json.Reset();
        stream.WriteByte((byte)'\n');
        stream.Flush();
    }

    /// <inheritdoc/>
    public void Complete(RunSummary summary)
    {
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();
}
