using System.Collections.Immutable;
using System.Diagnostics.Metrics;

namespace DtiExtract.Service.Operation.Metrics;

/// <summary>What one instrument said under one set of labels.</summary>
/// <param name="instrument">The instrument.</param>
/// <param name="labels">The labels as they are written.</param>
internal sealed class MetricSeries(Instrument instrument, string labels)
{
    /// <summary>Upper bounds of the buckets of durations, in seconds.</summary>
    public static readonly ImmutableArray<double> Bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

    private readonly Lock _lock = new();
    private readonly long[] _buckets = new long[Bounds.Length];
    private double _sum;
    private long _count;

    /// <summary>The instrument.</summary>
    public Instrument Instrument => instrument;

    /// <summary>The labels as they are written.</summary>
    public string Labels => labels;

    /// <summary>What kind of values they are, in the words of Prometheus.</summary>
    public string Kind { get; } = KindOf(instrument);

    /// <summary>Adds a measurement.</summary>
    public void Add(double value)
    {
        lock (_lock)
        {
            _count++;
            _sum = instrument.IsObservable ? value : _sum + value;
            for (int i = 0; i < Bounds.Length; i++)
            {
                _buckets[i] += value <= Bounds[i] ? 1 : 0;
            }
        }
    }

    /// <summary>The values so far.</summary>
    public (double Sum, long Count, ImmutableArray<long> Buckets) Read()
    {
        lock (_lock)
        {
            return (_sum, _count, [.. _buckets]);
        }
    }

    private static string KindOf(Instrument instrument)
    {
        string type = instrument.GetType().Name;
        return type.StartsWith("Histogram", StringComparison.Ordinal) ? "histogram"
            : type.StartsWith("Counter", StringComparison.Ordinal) || type.StartsWith("ObservableCounter", StringComparison.Ordinal) ? "counter"
            : "gauge";
    }
}
