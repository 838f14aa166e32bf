using System.Collections.Immutable;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>Puts the tallies together that speak of the same criteria: those of one section, in lines that follow each other, up to one that begins anew.</summary>
internal static class TallyGroups
{
    /// <summary>The groups, in the order of the text. Where some line may speak of several groups, none of them is told.</summary>
    public static IEnumerable<TallyGroup> Of(IEnumerable<(Tally Tally, int Block)> tallies)
    {
        var run = new List<(Tally Tally, int Block)>();
        foreach ((Tally Tally, int Block) next in tallies)
        {
            if (run.Count > 0 && (next.Block - run[^1].Block > 1 || next.Tally.Figure.Section != run[^1].Tally.Figure.Section))
            {
                foreach (TallyGroup group in Split([.. run.Select(each => each.Tally)]))
                {
                    yield return group;
                }

                run.Clear();
            }

            run.Add(next);
        }

        foreach (TallyGroup group in Split([.. run.Select(each => each.Tally)]))
        {
            yield return group;
        }
    }

    private static ImmutableArray<TallyGroup> Split(ImmutableArray<Tally> run)
    {
        List<List<Tally>> groups = [];
        foreach (Tally read in run)
        {
            bool isFirst = groups.Count == 0 || BeginsAnew(groups[^1], read);
            Tally tally = isFirst && read is { Kind: TallyKind.Unknown, Of: null } ? read with { Kind = TallyKind.Total } : read;
            if (isFirst)
            {
                groups.Add([]);
            }

            groups[^1].Add(tally);
        }

        bool areAlike = groups.Select(group => string.Join(',', group.Select(tally => tally.Kind).Order())).Distinct().Count() <= 1;
        SectionId? section = run.IsEmpty ? null : run[0].Figure.Section;
        return areAlike ? [.. groups.Select(group => new TallyGroup(section, [.. group]))] : [];
    }

    private static bool BeginsAnew(List<Tally> group, Tally next)
    {
        decimal? total = new TallyGroup(null, [.. group]).Total;
        bool isRepeated = next.Kind != TallyKind.Unknown && group.Exists(tally => tally.Kind == next.Kind);
        return isRepeated || (next.Of is not null && total is not null && next.Of != total);
    }
}
