using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Searching.Passages;
using DtiExtract.Archive.Searching.Queries;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Searching.Results;

/// <summary>Gives matches by the last day of their period, or the day of signing, the latest first; those without a day come last.</summary>
internal sealed class DatedPassages(ArchiveContext archive, BoundQuery query, MatchingPassages matching)
{
    /// <summary>The matches from a place on; their rank is the day.</summary>
    public async Task<List<Candidate>> TakeAsync(SearchCursor after, int wanted, CancellationToken cancellationToken)
    {
        var dated = matching.Passages(query.Whole).Where(id => id <= after.Ceiling)
            .Join(archive.Reports, id => id / PassageId.MostInReport, report => report.Id, (id, report) => new { Id = id, Day = report.PeriodEnd ?? report.SignedOn ?? DateOnly.MinValue });
        var last = DateOnly.FromDayNumber((int)Math.Clamp(after.Rank, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
        var found = await dated.Where(one => one.Day < last || (one.Day == last && one.Id < after.Id))
            .OrderByDescending(one => one.Day).ThenByDescending(one => one.Id).Take(wanted).ToListAsync(cancellationToken);
        return [.. found.Select(one => new Candidate(one.Id, one.Day.DayNumber, Part: 0, IsRanked: true))];
    }
}
