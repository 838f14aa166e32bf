using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;

namespace DtiExtract.Service.Operation.Metrics;

/// <summary>Listens to the meters of the service, and of the web server, and keeps what they say.</summary>
internal sealed partial class MetricStore : IDisposable
{
    /// <summary>How the names of our meters begin; the rest names the part: "DtiExtract.Ingestion".</summary>
    public const string OwnMeters = "DtiExtract";

    /// <summary>Series are limited, so that no caller fills the memory by what it asks for.</summary>
    private const int MostSeries = 2000;

    private const string WebMeter = "Microsoft.AspNetCore.Hosting";
    private static readonly string[] KeptTags = ["http.request.method", "http.route", "http.response.status_code"];

    private readonly ConcurrentDictionary<(Instrument Instrument, string Labels), MetricSeries> _series = new();
    private readonly MeterListener _listener = new();
    private readonly ILogger<MetricStore> _log;

    /// <summary>Begins to listen, to the meters of this node and to those that belong to none.</summary>
    public MetricStore(IMeterFactory meters, ILogger<MetricStore> log)
    {
        _log = log;
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            bool isKnown = instrument.Meter.Name.StartsWith(OwnMeters, StringComparison.Ordinal) || instrument.Meter.Name == WebMeter;
            if (isKnown && (instrument.Meter.Scope is null || ReferenceEquals(instrument.Meter.Scope, meters)))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.Start();
    }

    /// <summary>All series, with observed instruments asked now; one that fails keeps its last value.</summary>
    public IReadOnlyCollection<MetricSeries> Read()
    {
        try
        {
            _listener.RecordObservableInstruments();
        }
        catch (AggregateException e)
        {
            NotObserved(_log, e);
        }

        return [.. _series.Values];
    }

    /// <inheritdoc/>
    public void Dispose() => _listener.Dispose();

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        (Instrument, string) key = (instrument, Labels(instrument, tags));
        if (_series.TryGetValue(key, out MetricSeries? series) || (_series.Count < MostSeries && (series = _series.GetOrAdd(key, one => new MetricSeries(one.Instrument, one.Labels))) is not null))
        {
            series.Add(value);
        }
    }

    private static string Labels(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        bool isOwn = instrument.Meter.Name != WebMeter;
        var labels = new List<string>(tags.Length);
        foreach ((string name, object? value) in tags)
        {
            if (isOwn || KeptTags.Contains(name))
            {
                string text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty;
                labels.Add($"{MetricsPage.NameOf(name)}=\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"");
            }
        }

        return string.Join(',', labels.Order(StringComparer.Ordinal));
    }

    [LoggerMessage(EventId = 5002, Level = LogLevel.Warning, Message = "An instrument could not be observed")]
    private static partial void NotObserved(ILogger log, Exception exception);
}
