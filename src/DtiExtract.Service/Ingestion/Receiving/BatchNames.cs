using System.Globalization;

namespace DtiExtract.Service.Ingestion.Receiving;

/// <summary>What batches are called.</summary>
internal static class BatchNames
{
    /// <summary>The name of a batch that nobody named: the day and hour.</summary>
    public static string Default(TimeProvider clock) => clock.GetUtcNow().InVietnam().ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);
}
