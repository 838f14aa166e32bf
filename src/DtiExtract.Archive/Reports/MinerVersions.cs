using DtiExtract.Archive.Schema;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Reports;

/// <summary>Remembers which versions made results.</summary>
/// <param name="clock">The time.</param>
public sealed class MinerVersions(TimeProvider clock)
{
    /// <summary>Remembers versions, within the transaction that keeps what they made.</summary>
    public async Task NoteAsync(ArchiveContext archive, IEnumerable<string> miners, CancellationToken cancellationToken)
    {
        long now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        foreach (string miner in miners.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            await archive.Database.ExecuteSqlAsync($"INSERT INTO miner_versions (miner, first_used_at) VALUES ({miner}, {now}) ON CONFLICT (miner) DO NOTHING", cancellationToken);
        }
    }
}
