using System.Collections.Immutable;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>Finds the changes of one single tally that mend a fault: of the fewest numbers first; several that are alike are all shown.</summary>
/// <param name="judge">Tells whether a fault is left.</param>
internal sealed class TallyRepairs(TallyJudge judge)
{
    private const decimal Whole = 100;

    /// <summary>The repairs; none when no single tally mends it.</summary>
    public ImmutableArray<Repair> Find(TallyGroup group, Listing? listing, TallyFault fault)
    {
        ImmutableArray<FigureChange>[] mends =
        [
            .. Enumerable.Range(0, group.Tallies.Length).Where(i => group.Tallies[i].Figure is not null).SelectMany(i => Candidates(group.Tallies[i], fault).Select(changed => (i, changed)))
                .Where(pair => IsMended(group with { Tallies = group.Tallies.SetItem(pair.i, pair.changed) }, listing))
                .Select(pair => ChangesOf(group.Tallies[pair.i], pair.changed)),
        ];
        if (mends.Length == 0)
        {
            return [];
        }

        int fewest = mends.Min(changes => changes.Length);
        ImmutableArray<FigureChange>[] best = [.. mends.Where(changes => changes.Length == fewest)];
        return [.. best.Select(changes => new Repair(changes, [], 1.0 / best.Length))];
    }

    /// <summary>The tally with its count, its total or both changed by what is too much or too little.</summary>
    private static IEnumerable<Tally> Candidates(Tally tally, TallyFault fault)
    {
        decimal excess = fault.Stated - fault.Actual;
        yield return tally with { Count = tally.Count - excess };
        if (tally.Kind == TallyKind.Total)
        {
            yield return tally with { Count = tally.Count + excess };
        }

        if (tally.Of is { } total)
        {
            yield return tally with { Of = total + excess };
            yield return tally with { Of = total - excess, Count = tally.Count - excess };
        }
    }

    /// <summary>Whether no fault is left, the list has the total, and what is counted makes it up unless only what was met is counted.</summary>
    private bool IsMended(TallyGroup group, Listing? listing) =>
        group.Tallies.All(tally => tally.Count >= 0 && tally.Count <= (tally.Of ?? tally.Count))
        && (listing is null || group.Total == listing.Count)
        && (!group.CountsOpen || group.Most == group.Total)
        && judge.Judge(group, listing) is null;

    private static ImmutableArray<FigureChange> ChangesOf(Tally from, Tally to)
    {
        ImmutableArray<FigureChange>.Builder changes = ImmutableArray.CreateBuilder<FigureChange>();
        FigureId figure = from.Figure!.Id;
        if (from.Count != to.Count)
        {
            changes.Add(new FigureChange(figure, from.Figure.Numerator is null ? FigureField.Value : FigureField.Numerator, from.Count, to.Count, RepairKind.Recomputed));
        }

        if (from.Of is { } before && to.Of is { } after && before != after)
        {
            changes.Add(new FigureChange(figure, FigureField.Denominator, before, after, RepairKind.Recomputed));
        }

        if (from.Figure.Percent is { } stated && ShareOf(to, stated) is { } share && share != stated)
        {
            changes.Add(new FigureChange(figure, FigureField.Percent, stated, share, RepairKind.Recomputed));
        }

        return changes.ToImmutable();
    }

    /// <summary>The share with as many decimals as were stated, and at least one unless it is whole.</summary>
    private static decimal? ShareOf(Tally tally, decimal stated) => tally.Of is not > 0 ? null
        : tally.Count * Whole % tally.Of.Value == 0 ? tally.Count * Whole / tally.Of.Value
        : Math.Round(tally.Count * Whole / tally.Of.Value, Math.Max((int)stated.Scale, 1), MidpointRounding.AwayFromZero);
}
