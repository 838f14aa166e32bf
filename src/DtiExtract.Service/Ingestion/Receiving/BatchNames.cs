using System.Globalization;

namespace DtiExtract.Service.Ingestion.Receiving;

/// <summary>What batches are called.</summary>
internal static class BatchNames
{
    private static readonly TimeSpan HanoiOffset = TimeSpan.FromHours(7);

    /// <summary>The name of a batch that nobody named: the day and hour.</summary>
    public static string Default(TimeProvider clock) => clock.GetUtcNow().ToOffset(HanoiOffset).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);
}
