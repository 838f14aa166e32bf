using DtiExtract.Archive.Schema;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Auditing;

/// <summary>Reads the whole audit trail and holds every entry against the one before it.</summary>
public static class AuditVerifier
{
    /// <summary>Verifies the trail.</summary>
    /// <param name="archive">The database.</param>
    /// <param name="anchor">An end of the trail that was kept elsewhere; null when there is none.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<AuditVerdict> VerifyAsync(ArchiveContext archive, AuditAnchor? anchor, CancellationToken cancellationToken)
    {
        AuditEntry? last = null;
        long? broken = null;
        bool hasAnchor = anchor is null or { Number: 0 };
        await foreach (AuditEntry entry in archive.AuditEntries.AsNoTracking().OrderBy(entry => entry.Number).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (broken is null && !AuditChain.IsSealed(last, entry))
            {
                broken = Math.Min(entry.Number, (last?.Number ?? 0) + 1);
            }

            hasAnchor |= anchor is not null && entry.Number == anchor.Number && entry.Hash == anchor.Hash;
            last = entry;
        }

        return new AuditVerdict(new AuditAnchor(last?.Number ?? 0, last?.Hash), broken, hasAnchor);
    }
}

/// <summary>An end of the trail: kept elsewhere, it proves later that nothing before it was changed or taken away.</summary>
/// <param name="Number">The entry's number; 0 when the trail was empty.</param>
/// <param name="Hash">Its hash.</param>
public sealed record AuditAnchor(long Number, string? Hash);

/// <summary>What became of a verification.</summary>
/// <param name="Head">The end of the trail.</param>
/// <param name="FirstBroken">The first number that was changed or is missing; null when there is none.</param>
/// <param name="HasAnchor">Whether the end that was kept elsewhere is still in the trail.</param>
public sealed record AuditVerdict(AuditAnchor Head, long? FirstBroken, bool HasAnchor)
{
    /// <summary>Whether the trail is whole.</summary>
    public bool IsWhole => FirstBroken is null && HasAnchor;
}
