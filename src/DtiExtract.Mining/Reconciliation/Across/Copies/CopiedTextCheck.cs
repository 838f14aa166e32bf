using System.Collections.Immutable;
using DtiExtract.Mining.Reconciliation.Across.Gathering;

namespace DtiExtract.Mining.Reconciliation.Across;

/// <summary>Finds paragraphs that were taken over: from another unit, with the concrete things that they name, or from the unit's own last report with another day.</summary>
/// <param name="checks">The rules.</param>
internal sealed class CopiedTextCheck(CheckRules checks) : IAcrossCheck
{
    /// <summary>The check of other units' texts; its lists serve the digest too.</summary>
    public const string OfUnit = "copied-from-unit";

    /// <summary>The list of words after which the day stands until which figures count.</summary>
    public const string AsOfWords = "as-of-words";

    /// <summary>The list of words after which the name of a unit stands.</summary>
    public const string PlaceWords = "place-words";

    /// <summary>The list of words that open the names of authorities.</summary>
    public const string AuthorityWords = "authority-words";

    /// <summary>The list of words that open the formal sentences of a report, which name its grounds.</summary>
    public const string FormalOpenings = "formal-openings";

    /// <summary>The share of the shorter passage that a stretch covers at least, in percent.</summary>
    public const string LeastShare = "least-share";

    /// <summary>The shortest passage, in words.</summary>
    public const string FewestWords = "fewest-words";

    /// <summary>In how many units a passage stands at most that is no boilerplate.</summary>
    public const string MostUnits = "most-units";

    private const string OfPeriod = "copied-from-period";
    private const string InUnit = "copied-figure-in-passage";

    /// <summary>What its rules need.</summary>
    public static ImmutableArray<CheckShape> Shapes { get; } =
    [
        new(OfUnit, FindingType.CopiedText, "quote", "words", "unit", "period", "file", "units") { Limits = [FewestWords, MostUnits, LeastShare], Lists = [AsOfWords, PlaceWords, AuthorityWords, FormalOpenings] },
        new(OfPeriod, FindingType.CopiedText, "quote", "words", "day", "before", "period", "file"),
        new(InUnit, FindingType.CopiedFigure, "quote", "unit", "period", "file", "units"),
    ];

    private int Shortest => (int)checks[OfUnit].Limits[FewestWords];

    /// <inheritdoc/>
    public IEnumerable<AcrossFinding> Check(ReportCollection reports)
    {
        var counts = new ShingleCounts(reports);
        int mostUnits = (int)checks[OfUnit].Limits[MostUnits];
        int known = reports.Units.Count();
        IEnumerable<AcrossFinding> ofUnits = new PassageMatcher(reports, counts, checks[OfUnit]).Match()
            .SelectMany(copy => FindingsOf(copy, UnitsOf(copy, counts), known));
        return ofUnits.Concat(reports.Units.SelectMany(unit => OfLastPeriod(unit, counts, mostUnits)));
    }

    /// <summary>The passage, and each figure in it that the other report has at the same place.</summary>
    private IEnumerable<AcrossFinding> FindingsOf(CopiedPassage copy, int units, int known)
    {
        (TextSpan span, string opening) = CommonStretch.PlaceOf(copy.Passage, copy.Stretch.First, copy.Stretch.Words);
        (TextSpan original, string source) = CommonStretch.PlaceOf(copy.Original, copy.Stretch.OtherFirst, copy.Stretch.Words);
        ImmutableArray<FindingArgument> arguments =
        [
            Places.Unit("unit", copy.Source),
            Places.Period("period", copy.Source),
            Places.File("file", copy.Source),
            Counted("units", units, known),
        ];
        yield return new AcrossFinding(copy.Report, new Finding
        {
            Check = checks[OfUnit],
            Spans = [span],
            Arguments = [FindingArgument.Of("quote", opening), FindingArgument.Of("words", copy.Stretch.Words), .. arguments],
            Elsewhere = [Places.At(copy.Source, original, source)],
        });
        foreach (DigestFigure figure in copy.Report.Figures.Where(figure => span.Overlaps(figure.Span)))
        {
            if (copy.Source.Figures.FirstOrDefault(other => original.Overlaps(other.Span) && (other.Part, other.Whole) == (figure.Part, figure.Whole)) is { } there)
            {
                yield return new AcrossFinding(copy.Report, FigureFinding(copy, figure, there, arguments));
            }
        }
    }

    private Finding FigureFinding(CopiedPassage copy, DigestFigure here, DigestFigure there, ImmutableArray<FindingArgument> arguments) => new()
    {
        Check = checks[InUnit],
        Spans = [here.Span],
        Figures = [here.Id],
        Arguments = [FindingArgument.Of("quote", here.Quote), .. arguments],
        Elsewhere = [Places.Of(copy.Source, there)],
    };

    /// <summary>In how many units the stretch stands: as often as the rarest words of it.</summary>
    private static int UnitsOf(CopiedPassage copy, ShingleCounts counts) =>
        Enumerable.Range(copy.Stretch.First, copy.Stretch.Words - Passage.ShingleWords + 1).Min(at => counts[copy.Passage.Shingles[at]]);

    private IEnumerable<AcrossFinding> OfLastPeriod(ImmutableArray<ReportDigest> unit, ShingleCounts counts, int mostUnits)
    {
        for (int i = 1; i < unit.Length; i++)
        {
            foreach (Passage passage in unit[i].Passages.Where(passage => passage.AsOf is not null))
            {
                if (FromBefore(passage, unit[i - 1], counts, mostUnits) is { } before && unit[i - 1].Header.PeriodEnd < unit[i].Header.PeriodEnd)
                {
                    yield return new AcrossFinding(unit[i], PeriodFinding(passage, unit[i - 1], before.Passage, before.Stretch));
                }
            }
        }
    }

    private (Passage Passage, CommonStretch Stretch)? FromBefore(Passage passage, ReportDigest before, ShingleCounts counts, int mostUnits)
    {
        foreach (Passage other in before.Passages.Where(other => other.AsOf is not null && other.AsOf != passage.AsOf))
        {
            var stretch = CommonStretch.Of(passage, other);
            if (stretch.Words >= Shortest && CoversDay(passage, stretch) && CommonStretch.IsWhole(passage, stretch.First, stretch.Words) && IsRare(passage, stretch, counts, mostUnits))
            {
                return (other, stretch);
            }
        }

        return null;
    }

    /// <summary>Whether most of the stretch stands in few units.</summary>
    private static bool IsRare(Passage passage, CommonStretch stretch, ShingleCounts counts, int mostUnits)
    {
        int shingles = stretch.Words - Passage.ShingleWords + 1;
        return Enumerable.Range(stretch.First, shingles).Count(at => counts[passage.Shingles[at]] <= mostUnits) * 2 > shingles;
    }

    /// <summary>Whether the day stands inside the stretch, or right behind it.</summary>
    private static bool CoversDay(Passage passage, CommonStretch stretch) => passage.DayAt >= stretch.First && passage.DayAt < stretch.First + stretch.Words;

    private Finding PeriodFinding(Passage passage, ReportDigest before, Passage original, CommonStretch stretch)
    {
        (TextSpan span, string opening) = CommonStretch.PlaceOf(passage, stretch.First, stretch.Words);
        (TextSpan there, string source) = CommonStretch.PlaceOf(original, stretch.OtherFirst, stretch.Words);
        return new Finding
        {
            Check = checks[OfPeriod],
            Spans = [span],
            Arguments =
            [
                FindingArgument.Of("quote", opening),
                FindingArgument.Of("words", stretch.Words),
                FindingArgument.Of("day", passage.AsOf!),
                FindingArgument.Of("before", original.AsOf!),
                Places.Period("period", before),
                Places.File("file", before),
            ],
            Elsewhere = [Places.At(before, there, source)],
        };
    }

    private static FindingArgument Counted(string name, int units, int known) =>
        new(name, $"{units} trong {known} đơn vị", $"{units} of {known} units");
}
