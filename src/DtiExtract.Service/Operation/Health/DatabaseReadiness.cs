using DtiExtract.Archive.Schema;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Operation.Health;

/// <summary>The database answers and is up to date.</summary>
/// <param name="archives">The database.</param>
internal sealed class DatabaseReadiness(IDbContextFactory<ArchiveContext> archives) : IReadinessCheck
{
    private static readonly Wording Unreachable = new("Không kết nối được cơ sở dữ liệu.", "The database can't be reached.");
    private static readonly Wording Old = new("Cơ sở dữ liệu chưa được cập nhật.", "The database is not up to date.");

    /// <inheritdoc/>
    public string Name => "database";

    /// <inheritdoc/>
    public async Task<Wording?> FindFaultAsync(CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        return !await archive.Database.CanConnectAsync(cancellationToken) ? Unreachable
            : (await archive.Database.GetPendingMigrationsAsync(cancellationToken)).Any() ? Old
            : null;
    }
}
