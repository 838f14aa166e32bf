using System.Globalization;
using System.Text.Json;
using DtiExtract.Archive.Auditing;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Api;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Accounts;

/// <summary>The audit trail, for administrators.</summary>
internal static class AuditEndpoints
{
    private const int MostItems = 500;

    /// <summary>Maps the addresses.</summary>
    public static void MapAudit(this RouteGroupBuilder api)
    {
        RouteGroupBuilder audit = api.MapGroup("/audit").RequireAuthorization(Policies.Administer).WithTags("Audit");
        audit.MapGet("", ListAsync).WithName("ListAuditEntries").WithSummary("The audit trail, newest first; an action that ends in a dot stands for all that begin so");
        audit.MapGet("/head", HeadAsync).WithName("GetAuditHead").WithSummary("The last entry's number and hash: kept elsewhere, they prove later that nothing before them was changed");
    }

    private static async Task<Ok<Page<AuditAnswer>>> ListAsync([AsParameters] AuditQuery query, ArchiveContext archive, CancellationToken cancellationToken)
    {
        int size = Math.Clamp(query.Limit ?? 100, 1, MostItems);
        List<AuditEntry> entries = await query.Choose(archive.AuditEntries.AsNoTracking()).OrderByDescending(entry => entry.Number).Take(size + 1).ToListAsync(cancellationToken);
        string? next = entries.Count > size ? entries[size - 1].Number.ToString(CultureInfo.InvariantCulture) : null;
        return TypedResults.Ok(new Page<AuditAnswer>([.. entries.Take(size).Select(AuditAnswer.Of)], next));
    }

    private static async Task<Ok<AuditAnchor>> HeadAsync(ArchiveContext archive, CancellationToken cancellationToken)
    {
        AuditEntry? last = await archive.AuditEntries.AsNoTracking().OrderByDescending(entry => entry.Number).FirstOrDefaultAsync(cancellationToken);
        return TypedResults.Ok(new AuditAnchor(last?.Number ?? 0, last?.Hash));
    }
}

/// <summary>Which entries are asked for.</summary>
/// <param name="Action">What was done: "account.close", or "account." for all of accounts.</param>
/// <param name="AccountId">Who did it.</param>
/// <param name="Subject">To what: "finding/17".</param>
/// <param name="From">From when on.</param>
/// <param name="Until">Before when.</param>
/// <param name="After">Where the page before ended.</param>
/// <param name="Limit">The most entries, up to 500; 100 unless given.</param>
internal sealed record AuditQuery(string? Action, string? AccountId, string? Subject, DateTimeOffset? From, DateTimeOffset? Until, long? After, int? Limit)
{
    /// <summary>Those of <paramref name="entries"/> that are asked for.</summary>
    public IQueryable<AuditEntry> Choose(IQueryable<AuditEntry> entries)
    {
        if (Action is { } action)
        {
            entries = action.EndsWith('.') ? entries.Where(entry => entry.Action.StartsWith(action)) : entries.Where(entry => entry.Action == action);
        }

        if (AccountId is { } account)
        {
            entries = entries.Where(entry => entry.AccountId == account);
        }

        if (Subject is { } subject)
        {
            entries = entries.Where(entry => entry.Subject == subject);
        }

        if (From is { } from)
        {
            entries = entries.Where(entry => entry.At >= from);
        }

        if (Until is { } until)
        {
            entries = entries.Where(entry => entry.At < until);
        }

        return After is { } after ? entries.Where(entry => entry.Number < after) : entries;
    }
}

/// <summary>An entry of the audit trail.</summary>
/// <param name="Number">Its place in the trail.</param>
/// <param name="At">When.</param>
/// <param name="AccountId">The account; null for the command line and for the service itself.</param>
/// <param name="By">Who.</param>
/// <param name="Action">What was done.</param>
/// <param name="Subject">To what.</param>
/// <param name="Details">What changed.</param>
/// <param name="Hash">What seals it.</param>
internal sealed record AuditAnswer(long Number, DateTimeOffset At, string? AccountId, string By, string Action, string Subject, JsonElement Details, string Hash)
{
    /// <summary>Shows an entry.</summary>
    public static AuditAnswer Of(AuditEntry entry) =>
        new(entry.Number, entry.At, entry.AccountId, entry.By, entry.Action, entry.Subject, JsonSerializer.Deserialize<JsonElement>(entry.Details), entry.Hash);
}
