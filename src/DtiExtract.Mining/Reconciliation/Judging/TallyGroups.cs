using System.Collections.Immutable;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>Puts the tallies together that speak of the same criteria: those of one section, in lines that follow each other, up to one that begins anew.</summary>
internal static class TallyGroups
{
    /// <summary>The groups, in the order of the text. Where some line may speak of several groups, none of them is told.</summary>
    public static IEnumerable<TallyGroup> Of(IEnumerable<TallyStatement> statements)
    {
        List<TallyStatement> run = [];
        foreach (TallyStatement next in statements)
        {
            if (run.Count > 0 && (next.Block - run[^1].Block > 1 || next.Section != run[^1].Section))
            {
                foreach (TallyGroup group in Split(run))
                {
                    yield return group;
                }

                run = [];
            }

            run.Add(next);
        }

        foreach (TallyGroup group in Split(run))
        {
            yield return group;
        }
    }

    private static ImmutableArray<TallyGroup> Split(List<TallyStatement> run)
    {
        List<Draft> groups = [];
        foreach (TallyStatement next in run)
        {
            if (groups.Count == 0 || groups[^1].EndsBefore(next.Tally))
            {
                groups.Add(new Draft());
            }

            groups[^1].Add(next.Tally);
        }

        bool areAlike = groups.Select(group => group.Kinds).Distinct(StringComparer.Ordinal).Count() <= 1;
        SectionId? section = run.Count == 0 ? null : run[0].Section;
        return areAlike ? [.. groups.Select(group => new TallyGroup(section, [.. group.Tallies]))] : [];
    }

    private sealed class Draft
    {
        private readonly HashSet<TallyKind> _kinds = [];
        private decimal? _total;

        public List<Tally> Tallies { get; } = [];

        public string Kinds => string.Join(',', _kinds.Order());

        /// <summary>A kind that was counted already, or another total.</summary>
        public bool EndsBefore(Tally next) => (next.Kind != TallyKind.Unknown && _kinds.Contains(next.Kind)) || (next.Of is not null && _total is not null && next.Of != _total);

        /// <summary>Adds a tally; the first one, where it says nothing, counts all.</summary>
        public void Add(Tally tally)
        {
            bool isTotal = Tallies.Count == 0 && tally is { Kind: TallyKind.Unknown, Of: null };
            Tallies.Add(isTotal ? tally with { Kind = TallyKind.Total } : tally);
            _kinds.Add(Tallies[^1].Kind);
            _total ??= isTotal ? tally.Count : tally.Of;
        }
    }
}
