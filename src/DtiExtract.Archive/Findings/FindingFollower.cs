using System.Collections.Immutable;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining.Keeping;
using DtiExtract.Mining.Reconciliation;

namespace DtiExtract.Archive.Findings;

/// <summary>Finds for each kept finding of a report the one that is found of the same statement now.</summary>
internal static class FindingFollower
{
    /// <summary>Every kept finding and every one found now, each once.</summary>
    /// <remarks>
    /// First those of one statement at one place; then those of one statement in the order of the text, so that twins keep apart; then those of one type at one place, whose
    /// words are bounded otherwise now, or which speak of more or fewer other reports.
    /// </remarks>
    public static ImmutableArray<FollowedFinding> Follow(IEnumerable<StoredFinding> kept, IEnumerable<SeenFinding> seen)
    {
        List<Known> known = [.. kept.Select(row => new Known(row, KeptForm.ReadFinding(row.Body))).OrderBy(one => one.Start)];
        List<SeenFinding> open = [.. seen.OrderBy(StartOf)];
        ImmutableArray<FollowedFinding>.Builder followed = ImmutableArray.CreateBuilder<FollowedFinding>();
        Pair((before, now) => before.Row.Statement == now.Statement && IsAtSamePlace(before, now));
        Pair((before, now) => before.Row.Statement == now.Statement);
        Pair((before, now) => before.Finding.Type == now.Placed.Finding.Type && before.Start == StartOf(now));
        followed.AddRange(known.Select(one => new FollowedFinding(one.Row, null, FindingChange.Gone)));
        followed.AddRange(open.Select(one => new FollowedFinding(null, one, FindingChange.New)));
        return followed.DrainToImmutable();

        void Pair(Func<Known, SeenFinding, bool> isSame)
        {
            foreach (Known before in known.ToArray())
            {
                if (open.Find(now => isSame(before, now)) is { } match)
                {
                    followed.Add(new FollowedFinding(before.Row, match, ChangeOf(before, match)));
                    known.Remove(before);
                    open.Remove(match);
                }
            }
        }
    }

    /// <summary>One that was decided of and changed since stays so until somebody decides of it again.</summary>
    private static FindingChange ChangeOf(Known before, SeenFinding now)
    {
        bool isUnseen = before.Row is { Change: FindingChange.Changed, DecidedAt: not null };
        bool saysTheSame = before.Row.Statement == now.Statement && FindingStatement.VerdictOf(before.Finding) == FindingStatement.VerdictOf(now.Placed.Finding);
        return isUnseen || !saysTheSame ? FindingChange.Changed : IsAtSamePlace(before, now) ? FindingChange.Same : FindingChange.Moved;
    }

    private static bool IsAtSamePlace(Known before, SeenFinding now) => before.Finding.Spans.SequenceEqual(now.Placed.Finding.Spans);

    private static int StartOf(SeenFinding seen) => seen.Placed.Finding.Spans[0].Start;

    private sealed record Known(StoredFinding Row, Finding Finding)
    {
        public int Start => Finding.Spans[0].Start;
    }
}
