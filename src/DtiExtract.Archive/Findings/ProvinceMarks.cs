using DtiExtract.Archive.Schema;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Findings;

/// <summary>Marks provinces whose reports came, went or changed.</summary>
/// <param name="clock">The time.</param>
public sealed class ProvinceMarks(TimeProvider clock)
{
    /// <summary>Marks provinces. Until the transaction ends, others that mark one of them wait: mark late.</summary>
    /// <param name="archive">The database, in the transaction that changes their reports.</param>
    /// <param name="provinces">The provinces with their kinds; null for reports that do not tell theirs.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task TouchAsync(ArchiveContext archive, IEnumerable<string?> provinces, CancellationToken cancellationToken)
    {
        long now = clock.GetUtcNow().ToUnixTimeMilliseconds();

        // In one order everywhere, so that no two transactions wait for each other.
        foreach (string province in provinces.Select(province => province ?? string.Empty).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            await archive.Database.ExecuteSqlAsync(
                $"INSERT INTO touched_provinces (province, touched_at) VALUES ({province}, {now}) ON CONFLICT (province) DO UPDATE SET touched_at = excluded.touched_at",
                cancellationToken);
        }
    }

    /// <summary>Takes a mark away, unless the province was touched again since.</summary>
    public static Task SettleAsync(ArchiveContext archive, TouchedProvince touched, CancellationToken cancellationToken) => archive.TouchedProvinces
        .Where(one => one.Province == touched.Province && one.TouchedAt == touched.TouchedAt)
        .ExecuteDeleteAsync(cancellationToken);
}
