using System.Collections.Frozen;
using System.Collections.Immutable;
using DtiExtract.Mining.Reconciliation.Across.Gathering;

namespace DtiExtract.Mining.Reconciliation.Across;

/// <summary>Follows quantities that only grow: accounts activated, records made. A rate may move freely; what it counts may not fall while its base stays.</summary>
/// <param name="checks">The rules.</param>
internal sealed class SeriesCheck(CheckRules checks) : IAcrossCheck
{
    /// <summary>The check of what can't fall; its lists serve the digest too.</summary>
    public const string Falls = "series-falls";

    /// <summary>The list of words that limit a figure to a part, or to another time.</summary>
    public const string PartWords = "part-words";

    /// <summary>The list of words for what came newly within a time.</summary>
    public const string FlowWords = "flow-words";

    /// <summary>The list of words by which a commune speaks of a larger territory.</summary>
    public const string AboveCommune = "above-commune";

    /// <summary>The list of words by which a district or province speaks of a larger territory.</summary>
    public const string AboveDistrict = "above-district";

    /// <summary>The list of words for the steps of one matter; figures of different steps are not compared.</summary>
    public const string StepWords = "step-words";

    /// <summary>The least confidence of a mapping that is relied on.</summary>
    public const string LeastConfidence = "least-confidence";

    private const string Drops = "series-drops";
    private const string FallsAfterMerger = "series-falls-after-merger";
    private const string Leaps = "series-leaps";
    private const string Indicators = "indicators";
    private const string Tolerance = "tolerance";
    private const string BaseChange = "base-change";
    private const string LeastShare = "least-share";
    private const string LeastFactor = "least-factor";
    private const string BeyondHistory = "beyond-history";
    private const string FewestPoints = "fewest-points";

    private static readonly ImmutableArray<string> Named = ["quote", "value", "before", "period", "file", "history"];

    private readonly FrozenSet<string> _cumulative = checks[Falls].Lists[Indicators].ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _lasting = checks[Drops].Lists[Indicators].ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What its rules need.</summary>
    public static ImmutableArray<CheckShape> Shapes { get; } =
    [
        new(Falls, FindingType.SeriesJump, Named) { Limits = [Tolerance, BaseChange, LeastShare, LeastConfidence], Lists = [Indicators, PartWords, FlowWords, AboveCommune, AboveDistrict, StepWords] },
        new(Drops, FindingType.SeriesJump, Named) { Limits = [Tolerance], Lists = [Indicators] },
        new(FallsAfterMerger, FindingType.SeriesJump, [.. Named, "units"]),
        new(Leaps, FindingType.SeriesJump, Named) { Limits = [FewestPoints, LeastFactor, BeyondHistory] },
    ];

    /// <inheritdoc/>
    public IEnumerable<AcrossFinding> Check(ReportCollection reports)
    {
        var history = new SeriesHistory(reports);
        foreach (ReportDigest report in reports.Units.SelectMany(unit => unit))
        {
            foreach ((string indicator, DigestFigure figure) in reports.Stated(report).OrderBy(pair => pair.Value.Id.Number))
            {
                if ((_cumulative.Contains(indicator) || _lasting.Contains(indicator)) && Check(SeriesPoint.Of(report, figure), history.Before(report, indicator), indicator) is { } finding)
                {
                    yield return new AcrossFinding(report, finding);
                }
            }
        }
    }

    private Finding? Check(SeriesPoint now, ImmutableArray<SeriesPoint> before, string indicator)
    {
        if (before.IsEmpty || !AreSameQuantity(now, before[^1]))
        {
            return null;
        }

        decimal tolerance = checks[_cumulative.Contains(indicator) ? Falls : Drops].Limits[Tolerance];
        decimal change = 100 * (now.Value - before[^1].Value) / before[^1].Value;
        if (change < -tolerance)
        {
            return MakeFinding(before[^1].IsSum ? FallsAfterMerger : _cumulative.Contains(indicator) ? Falls : Drops, now, before);
        }

        return IsLeap(now, before) ? MakeFinding(Leaps, now, before) : null;
    }

    /// <summary>Whether two points count the same thing over the same base. Where the base moved, or most of the quantity is gone, something else may be counted.</summary>
    private bool AreSameQuantity(SeriesPoint now, SeriesPoint before)
    {
        FrozenDictionary<string, decimal> limits = checks[Falls].Limits;
        bool sameBase = (now.Whole, before.Whole) switch
        {
            ({ } whole, > 0 and { } old) => 100 * Math.Abs(whole - old) <= limits[BaseChange] * old,
            (null, null) => now.Noun == before.Noun && now.Noun.Length > 0,
            _ => false,
        };
        bool sameStep = before.Places.All(place => place.Figure.IsOfSameStep(now.Places[0].Figure));
        return sameBase && sameStep && before.Value > 0 && 100 * now.Value >= limits[LeastShare] * before.Value;
    }

    /// <summary>Whether the quantity grew by a multiple of all that it ever grew by from one report to the next.</summary>
    private bool IsLeap(SeriesPoint now, ImmutableArray<SeriesPoint> before)
    {
        FrozenDictionary<string, decimal> limits = checks[Leaps].Limits;
        if (before.Length < limits[FewestPoints] || before.Any(point => point.Value <= 0 || !AreSameQuantity(point, before[^1])))
        {
            return false;
        }

        decimal usual = before.Zip(before.Skip(1), (one, next) => Math.Abs(next.Value - one.Value)).Max();
        return now.Value >= limits[LeastFactor] * before[^1].Value && now.Value - before[^1].Value > limits[BeyondHistory] * usual;
    }

    private Finding MakeFinding(string check, SeriesPoint now, ImmutableArray<SeriesPoint> before)
    {
        (ReportDigest last, _) = before[^1].Places[0];
        return new Finding
        {
            Check = checks[check],
            Spans = [now.Places[0].Figure.Span],
            Figures = [now.Places[0].Figure.Id],
            Arguments =
            [
                FindingArgument.Of("quote", now.Places[0].Figure.Quote),
                FindingArgument.Of("value", now.Value),
                FindingArgument.Of("before", before[^1].Value),
                Places.Period("period", last),
                Places.File("file", last),
                History(before, now),
                Units(before[^1]),
            ],
            Elsewhere = [.. before.SelectMany(point => point.Places).Select(place => Places.Of(place.Report, place.Figure))],
        };
    }

    private static FindingArgument History(ImmutableArray<SeriesPoint> before, SeriesPoint now)
    {
        SeriesPoint[] points = [.. before, now];
        return new FindingArgument("history", In(MessageLanguage.Vietnamese), In(MessageLanguage.English));

        string In(MessageLanguage language) => string.Join("; ", points.Select(point => $"{Places.Period("p", point.Places[0].Report).In(language)}: {NumberText.Of(point.Value, language)}"));
    }

    private static FindingArgument Units(SeriesPoint point)
    {
        return new FindingArgument("units", In(MessageLanguage.Vietnamese), In(MessageLanguage.English));

        string In(MessageLanguage language) => string.Join(" + ", point.Places.Select(place => $"{place.Report.Header.Unit} {NumberText.Of(place.Figure.Part, language)}"));
    }
}
