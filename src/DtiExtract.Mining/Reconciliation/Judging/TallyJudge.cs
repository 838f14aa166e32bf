using System.Collections.Immutable;
using System.Globalization;

namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>Tells what can't be true of tallies under any reading of them.</summary>
/// <param name="unlistedShare">The share of the stated criteria by which a whole list may differ from them; a list that differs by more is taken to be of something else.</param>
internal sealed class TallyJudge(decimal unlistedShare)
{
    /// <summary>Met and not met are more than all.</summary>
    public const string Exceeds = "tally-exceeds-total";

    /// <summary>Met, in progress and missed, told as three kinds, are more than all.</summary>
    public const string PartsExceed = "tally-parts-exceed-total";

    /// <summary>Met, in progress and missed are less than all.</summary>
    public const string FallsShort = "tally-below-total";

    /// <summary>The list has another number of criteria.</summary>
    public const string Listed = "tally-of-listed-criteria";

    /// <summary>The list has another number of criteria that were met.</summary>
    public const string Verdicts = "tally-of-listed-verdicts";

    /// <summary>The gravest fault; null when there is none.</summary>
    public TallyFault? Judge(TallyGroup group, Listing? listing) => group.Total is not { } total || !group.CountsMet ? null
        : Against(group, total) ?? (listing is null ? null : AgainstList(group, total, listing));

    private static TallyFault? Against(TallyGroup group, decimal total)
    {
        ImmutableArray<Tally> counted = [.. group.Tallies.Where(tally => tally.Kind is not (TallyKind.Total or TallyKind.Unknown) && tally.Count > 0)];
        decimal least = group.LeastMet + group.LeastOpen;
        if (least > total)
        {
            return new TallyFault(Exceeds, counted, least, total, $"{Written(group.LeastMet)} + {Written(group.LeastOpen)} = {Written(least)} > {Written(total)}");
        }

        decimal sum = group.LeastMet + group.Sum(TallyKind.InProgress) + group.Sum(TallyKind.Missed);
        if (group.TellsThreeKinds && sum > total)
        {
            return new TallyFault(PartsExceed, counted, sum, total, $"{Written(group.LeastMet)} + {Written(group.Sum(TallyKind.InProgress))} + {Written(group.Sum(TallyKind.Missed))} = {Written(sum)} > {Written(total)}");
        }

        return group.IsExhaustive && group.Most < total
            ? new TallyFault(FallsShort, [.. group.Tallies.Where(tally => tally.Kind == TallyKind.Total), .. counted], group.Most, total, $"{string.Join(" + ", counted.Select(tally => Written(tally.Count)))} = {Written(group.Most)} < {Written(total)}")
            : null;
    }

    private TallyFault? AgainstList(TallyGroup group, decimal total, Listing listing)
    {
        ImmutableArray<Tally> met = [.. group.Tallies.Where(tally => tally.Kind is TallyKind.Met or TallyKind.Exceeded or TallyKind.Total)];
        if (listing.Count != total)
        {
            return listing.IsWhole && Math.Abs(listing.Count - total) <= total * unlistedShare
                ? new TallyFault(Listed, met, total, listing.Count, $"{Written(total)} ≠ {Written(listing.Count)}")
                : null;
        }

        int sure = listing.Of(VerdictKind.Met);
        int most = sure + listing.Of(VerdictKind.Nearly);
        ImmutableArray<Tally> stated = [.. group.Tallies.Where(tally => tally.Kind != TallyKind.Total && tally.Count > 0)];
        return group.LeastMet > most ? new TallyFault(Verdicts, stated, group.LeastMet, most, $"{Written(group.LeastMet)} > {Written(most)}")
            : group.MostMet < sure ? new TallyFault(Verdicts, stated, group.MostMet, sure, $"{Written(group.MostMet)} < {Written(sure)}")
            : null;
    }

    private static string Written(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
