namespace DtiExtract.Mining.Outline.Headers;

/// <summary>Who reports.</summary>
/// <param name="Unit">The unit; null when nothing tells.</param>
/// <param name="Parent">The unit above it.</param>
/// <param name="Province">The province that holds both.</param>
internal sealed record Reporter(Unit? Unit, string? Parent, string? Province)
{
    private const int LetterheadWeight = 60;
    private const int ReportsWeight = 40;
    private const int TitleWeight = 30;
    private const int AddresseeWeight = 25;
    private const int LevelWeight = 10;
    private const int HoldsWeight = 4;
    private const int MinScore = 4;

    /// <summary>One bare mention of a big city says nothing of the report's own place.</summary>
    private const int MinCityScore = 2;

    /// <summary>Weighs the evidence.</summary>
    /// <param name="evidence">What the report shows of each unit that it names.</param>
    /// <param name="ownLevel">The level of which the report speaks as its own; null when it does not.</param>
    /// <param name="day">The day to which the report belongs; null when it is not known.</param>
    public static Reporter Of(IReadOnlyCollection<UnitEvidence> evidence, UnitLevel? ownLevel, DateOnly? day)
    {
        Unit? unit = FindUnit(evidence, ownLevel);
        Unit? province = unit is { Level: UnitLevel.Province } ? unit : Best(evidence, UnitLevel.Province);
        return new Reporter(unit, FindParent(evidence, unit, province, day)?.FullName, province?.FullName);
    }

    private static Unit? FindUnit(IReadOnlyCollection<UnitEvidence> evidence, UnitLevel? ownLevel)
    {
        UnitEvidence? letterhead = Lowest(evidence.Where(one => one.Letterhead >= 0));
        UnitEvidence? title = Lowest(evidence.Where(one => one.IsInTitle));
        UnitEvidence? best = null;
        int bestScore = MinScore - 1;
        foreach (UnitEvidence one in evidence.OrderBy(one => one.Unit.Level))
        {
            int score = one.Frequency
                + (one == letterhead ? LetterheadWeight : 0)
                + (one == title ? TitleWeight : 0)
                + (one.Reports ? ReportsWeight : 0)
                - (one.IsAddressed ? AddresseeWeight : 0)
                + (one.Unit.Level == ownLevel ? LevelWeight : 0);
            if (score > bestScore)
            {
                (best, bestScore) = (one, score);
            }
        }

        return best?.Unit;
    }

    /// <summary>Letterheads and titles name the unit below those that hold it, and later.</summary>
    private static UnitEvidence? Lowest(IEnumerable<UnitEvidence> evidence) => evidence.OrderBy(one => one.Unit.Level).ThenByDescending(one => one.Letterhead).FirstOrDefault();

    private static Unit? FindParent(IReadOnlyCollection<UnitEvidence> evidence, Unit? unit, Unit? province, DateOnly? day)
    {
        if (unit is null or { Level: UnitLevel.Province })
        {
            return null;
        }

        if (unit.Level == UnitLevel.District || day >= Provinces.Reform)
        {
            return province;
        }

        bool isUnderProvince = evidence.Any(one => one.Letterhead >= 0 && one.Unit.Level == UnitLevel.Province) && !evidence.Any(one => one.Letterhead >= 0 && one.Unit.Level == UnitLevel.District);
        return isUnderProvince ? province : Best(evidence, UnitLevel.District);
    }

    private static Unit? Best(IEnumerable<UnitEvidence> evidence, UnitLevel level)
    {
        UnitEvidence? best = evidence.Where(one => one.Unit.Level == level).MaxBy(HolderScore);
        bool isInPassing = best is { Unit: { Kind: "thành phố", Level: UnitLevel.Province } } && HolderScore(best) < MinCityScore;
        return isInPassing ? null : best?.Unit;
    }

    private static int HolderScore(UnitEvidence one) => one.Frequency
        + (one.Letterhead >= 0 ? LetterheadWeight : 0)
        + (one.IsInTitle ? TitleWeight : 0)
        + (one.IsAddressed ? AddresseeWeight : 0)
        + (one.Holds * HoldsWeight);
}
