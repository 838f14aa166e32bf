using System.Text.Encodings.Web;
using System.Text.Json;
using DtiExtract.Cli.Running;
using DtiExtract.Mining;

namespace DtiExtract.Cli.Output;

/// <summary>Writes one JSON object a report and line, as the contract lays down.</summary>
internal sealed class JsonLinesWriter : IReportWriter
{
    private readonly Stream _stream;
    private readonly MessageLanguage _language;
    private readonly Utf8JsonWriter _json;

    /// <summary>Writes to <paramref name="stream"/>, which the caller keeps; problems are sentences in <paramref name="language"/>.</summary>
    public JsonLinesWriter(Stream stream, MessageLanguage language)
    {
        _stream = stream;
        _language = language;
        _json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    /// <inheritdoc/>
    public void Write(MiningOutcome outcome)
    {
        ReportJson.Write(_json, outcome.Report, _language);
        _json.Flush();
        _json.Reset();
        _stream.WriteByte((byte)'\n');
        _stream.Flush();
    }

    /// <inheritdoc/>
    public void Complete(RunSummary summary)
    {
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();
}
