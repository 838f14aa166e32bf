using System.Collections.Immutable;
using DtiExtract.Archive.Auditing;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Screens;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Pages.Administration;

/// <summary>The audit trail, newest first.</summary>
internal sealed class AuditModel(ArchiveContext archive) : PageModel
{
    private const int Most = 50;

    /// <summary>The entries that are shown.</summary>
    public ImmutableArray<AuditEntry> Entries { get; private set; } = [];

    /// <summary>Which entries are asked for.</summary>
    public AuditQuery Query { get; private set; } = new(null, null, null, null, null, null, null);

    /// <summary>The first day that is asked for.</summary>
    public DateOnly? From { get; private set; }

    /// <summary>The last day that is asked for.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>The address of the next entries; null at the end.</summary>
    public string? Next { get; private set; }

    /// <summary>What became of a verification; null when none was asked for.</summary>
    public AuditVerdict? Verdict { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? action, string? accountId, string? subject, DateOnly? from, DateOnly? to, long? after, CancellationToken cancellationToken)
    {
        (From, To) = (from, to);
        Query = new AuditQuery(action, accountId, subject, Moment(from), Moment(to)?.AddDays(1), after, Most);
        List<AuditEntry> found = await Query.Choose(archive.AuditEntries.AsNoTracking()).OrderByDescending(entry => entry.Number).Take(Most + 1).ToListAsync(cancellationToken);
        Entries = [.. found.Take(Most)];
        Next = found.Count > Most ? Request.Path + QueryString.Create(Request.Query.Where(pair => pair.Key != "after").Append(KeyValuePair.Create("after", new Microsoft.Extensions.Primitives.StringValues($"{found[Most - 1].Number}")))) : null;
        return after is not null && Request.IsForPart() ? Partial("_AuditRows", this) : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Verdict = await AuditVerifier.VerifyAsync(archive, anchor: null, cancellationToken);
        return await OnGetAsync(null, null, null, null, null, null, cancellationToken);
    }

    /// <summary>Days begin as they do in Vietnam; the first and the last years of the calendar have no such moment everywhere, and ask for nothing.</summary>
    private static DateTimeOffset? Moment(DateOnly? day) => day is { Year: > 1 and < 9999 } date ? new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), VietnamTime.Offset) : null;
}
