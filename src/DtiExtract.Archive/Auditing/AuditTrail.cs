using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Schema;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Auditing;

/// <summary>Adds to the audit trail. An entry is kept together with the change that it tells of, or neither is.</summary>
/// <param name="clock">The time.</param>
public sealed class AuditTrail(TimeProvider clock)
{
    private const long LockKey = 0x4454_4941;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    /// <summary>Adds an entry within the transaction that the caller has begun. Until it ends, other transactions that add one wait: add it last.</summary>
    /// <param name="archive">The database, in a transaction.</param>
    /// <param name="actor">Who did it.</param>
    /// <param name="action">What was done: "finding.decide".</param>
    /// <param name="subject">To what: "finding/17".</param>
    /// <param name="details">What changed, before and after; never the contents of reports.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="InvalidOperationException">There is no transaction.</exception>
    public async Task AddAsync(ArchiveContext archive, Actor actor, string action, string subject, object details, CancellationToken cancellationToken)
    {
        if (archive.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("An entry of the audit trail belongs to a transaction.");
        }

        await WaitForOthersAsync(archive, cancellationToken);
        AuditEntry? last = await archive.AuditEntries.AsNoTracking().OrderByDescending(entry => entry.Number).FirstOrDefaultAsync(cancellationToken);
        archive.AuditEntries.Add(AuditChain.Next(last, new AuditEntry
        {
            At = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds()),
            AccountId = actor.AccountId,
            By = actor.Name,
            Action = action,
            Subject = subject,
            Details = JsonSerializer.Serialize(details, Json),
            PreviousHash = string.Empty,
            Hash = string.Empty,
        }));
        await archive.SaveChangesAsync(cancellationToken);
    }

    /// <summary>SQLite has one writer at a time; on a server, the entries are locked until the transaction ends.</summary>
    private static async Task WaitForOthersAsync(ArchiveContext archive, CancellationToken cancellationToken)
    {
        if (archive.Database.IsNpgsql())
        {
            await archive.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({LockKey})", cancellationToken);
        }
    }
}
