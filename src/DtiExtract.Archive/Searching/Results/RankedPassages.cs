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
        ImmutableArray<Match?> parts = query.Wanted.Count > 0 && scorer.HasWords ? [.. query.Ranked()] : [query.Whole];

        // The best part alone often shows that many match; only when it does not are all asked for.
        List<long> best = await NewestAsync(parts[0], after.Ceiling, cancellationToken);
        List<long> all = parts.Length == 1 || best.Count > most ? best : await NewestAsync(query.Whole, after.Ceiling, cancellationToken);
        Matches = new MatchCount(Math.Min(all.Count, most), all.Count > most);
        return Matches.IsLowerBound
            ? await FromPartsAsync(parts, best, after, wanted, cancellationToken)
            : [.. (await RankedAsync(all, part: 0, cancellationToken)).Where(one => IsAfter(one, after)).Take(wanted)];
    }

    private async Task<List<Candidate>> FromPartsAsync(ImmutableArray<Match?> parts, List<long> best, SearchCursor after, int wanted, CancellationToken cancellationToken)
    {
        List<Candidate> found = [];
        for (int part = after.Part; part < parts.Length && found.Count < wanted; part++)
        {
            List<long> newest = part == 0 ? best : await NewestAsync(parts[part], after.Ceiling, cancellationToken);
            List<long> head = [.. newest.Take(most)];
            if (part > after.Part || after.IsRanked)
            {
                found.AddRange((await RankedAsync(head, part, cancellationToken)).Where(one => IsAfter(one, after)).Take(wanted - found.Count));
            }

            if (found.Count < wanted && newest.Count > most)
            {
                long below = part == after.Part && !after.IsRanked ? after.Id : head[^1];
                List<long> behind = await matching.NewestAsync(parts[part], below - 1, wanted - found.Count, cancellationToken);
                found.AddRange(behind.Select(id => new Candidate(id, 0, part, IsRanked: false)));
            }
        }

        return found;
    }

    private static bool IsAfter(Candidate one, SearchCursor after) =>
        one.Part > after.Part || (one.Part == after.Part && after.IsRanked && (one.Rank < after.Rank || (one.Rank.Equals(after.Rank) && one.Id < after.Id)));

    private async Task<IEnumerable<Candidate>> RankedAsync(List<long> ids, int part, CancellationToken cancellationToken)
    {
        if (!scorer.HasWords || ids.Count == 0)
        {
            return ids.Select(id => new Candidate(id, 0, part, IsRanked: true));
        }

        var texts = await archive.Passages.Where(passage => EF.Parameter(ids).Contains(passage.Id)).Select(passage => new { passage.Id, passage.Text }).ToListAsync(cancellationToken);
        return texts.Select(passage => new Candidate(passage.Id, scorer.Score(passage.Text), part, IsRanked: true))
            .OrderByDescending(one => one.Rank)
            .ThenByDescending(one => one.Id);
    }

    /// <summary>One more than are ranked, to see whether there are more.</summary>
    private Task<List<long>> NewestAsync(Match? match, long ceiling, CancellationToken cancellationToken) => matching.NewestAsync(match, ceiling, most + 1, cancellationToken);
}
