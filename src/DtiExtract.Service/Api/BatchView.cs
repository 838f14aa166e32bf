using DtiExtract.Archive.Schema;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Api;

/// <summary>Tells how far batches are.</summary>
/// <param name="clock">The time.</param>
internal sealed class BatchView(TimeProvider clock)
{
    private static readonly TimeSpan PaceWindow = TimeSpan.FromMinutes(1);

    /// <summary>Batches with their counts and pace.</summary>
    public async Task<List<BatchAnswer>> OfAsync(ArchiveContext archive, IReadOnlyList<Batch> batches, CancellationToken cancellationToken)
    {
        long[] ids = [.. batches.Select(batch => batch.Id)];
        var counted = await archive.Uploads.Where(upload => ids.Contains(upload.BatchId))
            .GroupBy(upload => new { upload.BatchId, upload.State })
            .Select(group => new { group.Key.BatchId, group.Key.State, Files = group.Count() })
            .ToListAsync(cancellationToken);
        ILookup<long, (UploadState, int)> counts = counted.ToLookup(row => row.BatchId, row => (row.State, row.Files));
        Dictionary<long, double> paces = await PacesAsync(archive, batches, cancellationToken);
        return [.. batches.Select(batch => Answer(batch, Counts(counts[batch.Id]), paces.GetValueOrDefault(batch.Id)))];
    }

    /// <summary>How many files of each unfinished batch came to an end in the last minute, per second.</summary>
    private async Task<Dictionary<long, double>> PacesAsync(ArchiveContext archive, IReadOnlyList<Batch> batches, CancellationToken cancellationToken)
    {
        DateTimeOffset now = clock.GetUtcNow();
        DateTimeOffset since = now - PaceWindow;
        long[] open = [.. batches.Where(batch => batch.FinishedAt is null).Select(batch => batch.Id)];
        var recent = open.Length == 0 ? [] : await archive.Uploads
            .Where(upload => open.Contains(upload.BatchId) && upload.StartedAt != null && upload.FinishedAt >= since)
            .GroupBy(upload => upload.BatchId)
            .Select(group => new { Batch = group.Key, Files = group.Count(), First = group.Min(upload => upload.StartedAt) })
            .ToListAsync(cancellationToken);
        return recent.ToDictionary(row => row.Batch, row => row.Files / Math.Clamp((now - row.First!.Value).TotalSeconds, 1, PaceWindow.TotalSeconds));
    }

    private static BatchAnswer Answer(Batch batch, StateCounts counts, double pace)
    {
        int left = counts.Received + counts.Waiting + counts.Mining;
        return new BatchAnswer(
            batch.Id,
            batch.Name,
            Word(batch.Source.ToString()),
            batch.By,
            batch.CreatedAt,
            batch.ReceivedAt,
            batch.FinishedAt,
            counts,
            pace > 0 ? Math.Round(pace, 2) : null,
            batch.FinishedAt is null && pace > 0 ? Math.Ceiling(left / pace) : null);
    }

    private static StateCounts Counts(IEnumerable<(UploadState State, int Files)> counted)
    {
        var files = counted.ToDictionary(pair => pair.State, pair => pair.Files);
        return new StateCounts(files.Values.Sum(), Of(UploadState.Received), Of(UploadState.Waiting), Of(UploadState.Mining), Of(UploadState.Done), Of(UploadState.Failed), Of(UploadState.Duplicate));

        int Of(UploadState state) => files.GetValueOrDefault(state);
    }

    /// <summary>A value of an enumeration as JSON has it.</summary>
    public static string Word(string name) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(name);
}
