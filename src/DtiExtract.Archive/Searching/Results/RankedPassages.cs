using System.Collections.Immutable;
using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Searching.Matching;
using DtiExtract.Archive.Searching.Queries;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Searching.Results;

/// <summary>
/// Gives matches in the order of their rank. When few match, all are ranked. When many do, the index is asked for the best kind first
/// (as typed and in a row), and of each kind the newest passages are ranked, those behind them coming the newest first: however many
/// match, the work is bounded, and every match has one place.
/// </summary>
internal sealed class RankedPassages(ArchiveContext archive, BoundQuery query, MatchingPassages matching, PassageScorer scorer, int most)
{
    /// <summary>How many match, as far as it was counted.</summary>
    public MatchCount Matches { get; private set; } = new(0, IsLowerBound: false);

    /// <summary>The matches from a place on.</summary>
    /// <param name="after">The last place that was shown.</param>
    /// <param name="wanted">How many.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<List<Candidate>> TakeAsync(SearchCursor after, int wanted, CancellationToken cancellationToken)
    {
        Match? whole = query.Whole;
        List<Words> newest = await NewestAsync(whole, after.Ceiling, most + 1, cancellationToken);
        Matches = new MatchCount(Math.Min(newest.Count, most), newest.Count > most);
        if (!Matches.IsLowerBound)
        {
            return [.. Ranked(newest, part: 0).Where(one => IsAfter(one, after)).Take(wanted)];
        }

        List<Candidate> found = [];
        ImmutableArray<Match?> parts = query.Wanted.Count > 0 && scorer.HasWords ? [.. query.Ranked()] : [whole];
        for (int part = after.Part; part < parts.Length && found.Count < wanted; part++)
        {
            List<Words> head = parts.Length == 1 ? newest[..most] : await NewestAsync(parts[part], after.Ceiling, most, cancellationToken);
            found.AddRange(Ranked(head, part).Where(one => IsAfter(one, after)).Take(wanted - found.Count));
            if (found.Count < wanted && head.Count == most)
            {
                long below = part == after.Part && !after.IsRanked ? after.Id : head[^1].Id;
                found.AddRange((await IdsAsync(parts[part], below, wanted - found.Count, cancellationToken)).Select(id => new Candidate(id, 0, part, IsRanked: false)));
            }
        }

        return found;
    }

    private static bool IsAfter(Candidate one, SearchCursor after) =>
        one.Part > after.Part || (one.Part == after.Part && after.IsRanked && (one.Rank < after.Rank || (one.Rank.Equals(after.Rank) && one.Id < after.Id)));

    private IEnumerable<Candidate> Ranked(List<Words> passages, int part) => passages
        .Select(passage => new Candidate(passage.Id, scorer.HasWords ? scorer.Score(passage.Text) : 0, part, IsRanked: true))
        .OrderByDescending(one => one.Rank)
        .ThenByDescending(one => one.Id);

    private async Task<List<Words>> NewestAsync(Match? match, long ceiling, int count, CancellationToken cancellationToken)
    {
        IQueryable<long> ids = matching.Passages(match).Where(id => id <= ceiling).OrderByDescending(id => id).Take(count);
        return await ids.Join(archive.Passages, id => id, passage => passage.Id, (_, passage) => passage)
            .OrderByDescending(passage => passage.Id).Select(passage => new Words(passage.Id, passage.Text)).ToListAsync(cancellationToken);
    }

    private Task<List<long>> IdsAsync(Match? match, long below, int count, CancellationToken cancellationToken) =>
        matching.Passages(match).Where(id => id < below).OrderByDescending(id => id).Take(count).ToListAsync(cancellationToken);

    private sealed record Words(long Id, string Text);
}
