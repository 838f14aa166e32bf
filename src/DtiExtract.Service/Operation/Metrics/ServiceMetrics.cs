using System.Diagnostics.Metrics;
using DtiExtract.Archive.Schema;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Operation.Metrics;

/// <summary>What the service tells of itself: memory, and where files are on their way. Requests are told by the web server.</summary>
internal sealed class ServiceMetrics
{
    private static readonly TimeSpan CountsHold = TimeSpan.FromSeconds(5);

    private readonly IDbContextFactory<ArchiveContext> _archives;
    private readonly TimeProvider _clock;
    private readonly Lock _lock = new();
    private Measurement<long>[] _uploads = [];
    private DateTimeOffset _countedAt;

    /// <summary>Makes the instruments.</summary>
    public ServiceMetrics(IMeterFactory meters, IDbContextFactory<ArchiveContext> archives, TimeProvider clock)
    {
        (_archives, _clock) = (archives, clock);
        Meter meter = meters.Create(MetricStore.OwnMeters + ".Service");
        meter.CreateObservableGauge("dti.process.working_set", () => Environment.WorkingSet, "By", "Memory of the process");
        meter.CreateObservableGauge("dti.process.gc_heap", () => GC.GetTotalMemory(forceFullCollection: false), "By", "Memory of managed objects");
        meter.CreateObservableGauge("dti.uploads", CountUploads, description: "Files by where they are on their way");
    }

    /// <summary>Counts at most each few seconds, however often it is asked.</summary>
    private Measurement<long>[] CountUploads()
    {
        lock (_lock)
        {
            DateTimeOffset now = _clock.GetUtcNow();
            if (now - _countedAt >= CountsHold)
            {
                using ArchiveContext archive = _archives.CreateDbContext();
                var counts = archive.Uploads.GroupBy(upload => upload.State).Select(group => new { group.Key, Count = group.LongCount() }).ToDictionary(one => one.Key, one => one.Count);
                _uploads = [.. Enum.GetValues<UploadState>().Select(state => new Measurement<long>(counts.GetValueOrDefault(state), new KeyValuePair<string, object?>("state", state.ToString().ToLowerInvariant())))];
                _countedAt = now;
            }

            return _uploads;
        }
    }
}
