using DtiExtract.Archive.Schema;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Accounts;

/// <summary>Lets one change of accounts happen at a time, on all nodes: who may do what is checked over all accounts.</summary>
internal static class AccountLock
{
    private const long Key = 0x4454_4953;

    /// <summary>Waits for the lock, which ends with the transaction. SQLite has one writer at a time anyway.</summary>
    public static async Task TakeAsync(ArchiveContext archive, CancellationToken cancellationToken)
    {
        if (archive.Database.IsNpgsql())
        {
            await archive.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Key})", cancellationToken);
        }
    }
}
