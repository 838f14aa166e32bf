using System.Collections.Frozen;
using System.Collections.Immutable;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Reconciliation.Across.Gathering;

namespace DtiExtract.Mining.Reconciliation.Across;

/// <summary>
/// Finds uncommon figures that stand in reports of different units. A figure is uncommon when so many numbers were possible that chance hardly gives the same one
/// twice among all reports that could be compared: those of the district that both units belong to, else of the province, else all.
/// </summary>
/// <param name="checks">The rules.</param>
internal sealed class CopiedFigureCheck(CheckRules checks) : IAcrossCheck
{
    private const string Copied = "copied-figure";
    private const string MostUnits = "most-units";
    private const string Chance = "chance";
    private const string CommonIndicators = "common-indicators";
    private const string CommonNouns = "common-nouns";

    private readonly FrozenSet<string> _commonIndicators = checks[Copied].Lists[CommonIndicators].ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _commonNouns = checks[Copied].Lists[CommonNouns].Select(Syllable.Fold).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What its rules need.</summary>
    public static ImmutableArray<CheckShape> Shapes { get; } =
    [
        new(Copied, FindingType.CopiedFigure, "quote", "other-quote", "unit", "period", "file", "same", "all") { Limits = [MostUnits, Chance], Lists = [CommonIndicators, CommonNouns] },
    ];

    /// <inheritdoc/>
    public IEnumerable<AcrossFinding> Check(ReportCollection reports)
    {
        Statement[] all =
        [
            .. reports.Originals.Where(report => UnitLineage.KeyOf(report) is not null)
                .SelectMany(report => report.Figures.Where(IsOwn).Select(figure => new Statement(report, figure))),
        ];
        ILookup<string, Statement> compared = all.ToLookup(KindOf);
        return all.GroupBy(statement => statement.Figure.Meaning).SelectMany(group => Check(group, compared, reports));
    }

    /// <summary>What may be counted by the same number: the same indicator; without one the same noun, for words differ from report to report.</summary>
    private static string KindOf(Statement statement) => statement.Figure.Indicator ?? $"|{statement.Figure.Noun}";

    private bool IsOwn(DigestFigure figure) =>
        figure.IsOfWholeUnit && !_commonNouns.Contains(figure.Noun) && (figure.Indicator is null || !_commonIndicators.Contains(figure.Indicator));

    private IEnumerable<AcrossFinding> Check(IEnumerable<Statement> statements, ILookup<string, Statement> compared, ReportCollection reports) => statements
        .GroupBy(statement => (statement.Figure.Part, statement.Figure.Whole))
        .Where(group => group.DistinctBy(statement => UnitLineage.KeyOf(statement.Report)).Count() is int units && units > 1 && units <= checks[Copied].Limits[MostUnits])
        .SelectMany(group => Copies([.. group.OrderBy(statement => statement.Report, Comparer<ReportDigest>.Create(ReportOrder.CompareAge))], compared, reports));

    /// <summary>The later of the reports that state the same, each held against the first of another unit.</summary>
    private IEnumerable<AcrossFinding> Copies(Statement[] same, ILookup<string, Statement> compared, ReportCollection reports)
    {
        Statement[] all = [.. compared[KindOf(same[0])]];
        for (int i = 1; i < same.Length; i++)
        {
            Statement later = same[i];
            bool isAgain = same.Take(i).Any(before => before.Report == later.Report);
            if (!isAgain && Array.Find(same, before => IsElsewhere(before, later, reports)) is { } first && Array.IndexOf(same, first) < i && !IsChance(first, later, all))
            {
                yield return new AcrossFinding(later.Report, MakeFinding(first, later, same, all));
            }
        }
    }

    private static bool IsElsewhere(Statement before, Statement later, ReportCollection reports) =>
        before.Report.Header.UnitLevel == later.Report.Header.UnitLevel && !reports.Lineage.AreRelated(before.Report, later.Report);

    /// <summary>Whether so many pairs of reports could be compared, for so few possible numbers, that the same one is no surprise.</summary>
    private bool IsChance(Statement first, Statement later, Statement[] all)
    {
        double compared = all.Count(HolderOf(first.Report, later.Report));
        return compared * (compared - 1) / 2 / SpaceOf(later.Figure) > (double)checks[Copied].Limits[Chance];
    }

    private static Func<Statement, bool> HolderOf(ReportDigest one, ReportDigest other)
    {
        (string? parent, string? province) = (one.Header.Parent, one.Header.Province);
        return parent is not null && parent == other.Header.Parent ? statement => statement.Report.Header.Parent == parent
            : province is not null && province == other.Header.Province ? statement => statement.Report.Header.Province == province
            : _ => true;
    }

    /// <summary>Among how many numbers the figure is one: the numerator lies in the upper half of its denominator, and is mostly the same where all is done.</summary>
    private static double SpaceOf(DigestFigure figure) => figure.Whole is not { } whole ? Significance.Space(figure.Part)
        : figure.Part == whole ? Significance.Space(whole)
        : Significance.Space(whole) * Math.Min(Significance.Space(figure.Part), Math.Max(1, (double)whole / 2));

    private Finding MakeFinding(Statement first, Statement later, Statement[] same, Statement[] all) => new()
    {
        Check = checks[Copied],
        Spans = [later.Figure.Span],
        Figures = [later.Figure.Id],
        Arguments =
        [
            FindingArgument.Of("quote", later.Figure.Quote),
            FindingArgument.Of("other-quote", first.Figure.Quote),
            Places.Unit("unit", first.Report),
            Places.Period("period", first.Report),
            Places.File("file", first.Report),
            FindingArgument.Of("same", same.DistinctBy(statement => statement.Report.File).Count()),
            FindingArgument.Of("all", all.DistinctBy(statement => statement.Report.File).Count()),
        ],
        Elsewhere = [Places.Of(first.Report, first.Figure)],
    };

    private sealed record Statement(ReportDigest Report, DigestFigure Figure);
}
