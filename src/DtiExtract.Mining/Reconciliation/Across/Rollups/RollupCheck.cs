using System.Collections.Frozen;
using System.Collections.Immutable;
using DtiExtract.Mining.Reconciliation.Across.Gathering;

namespace DtiExtract.Mining.Reconciliation.Across;

/// <summary>Adds up what the communes of a district state and holds the sum against the district's total. Nothing is added up where the communes are not all known by name.</summary>
/// <param name="checks">The rules.</param>
internal sealed class RollupCheck(CheckRules checks) : IAcrossCheck
{
    private const string Differs = "rollup-differs";
    private const string Exceeds = "rollup-exceeds";
    private const string Indicators = "indicators";
    private const string Tolerance = "tolerance";
    private const int MostNamed = 8;

    private readonly FrozenSet<string> _summable = checks[Differs].Lists[Indicators].ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What its rules need.</summary>
    public static ImmutableArray<CheckShape> Shapes { get; } =
    [
        new(Differs, FindingType.RollupMismatch, "quote", "total", "count", "sum", "difference") { Limits = [Tolerance], Lists = [Indicators] },
        new(Exceeds, FindingType.RollupMismatch, "quote", "total", "count", "sum", "missing", "missing-count"),
    ];

    /// <inheritdoc/>
    public IEnumerable<AcrossFinding> Check(ReportCollection reports) => RollupFinder.Find(reports)
        .Where(coverage => coverage.IsListKnown)
        .SelectMany(coverage => reports.Stated(coverage.District)
            .Where(pair => _summable.Contains(pair.Key))
            .OrderBy(pair => pair.Value.Id.Number)
            .Select(pair => Check(coverage, pair.Key, pair.Value, reports)))
        .OfType<AcrossFinding>();

    private AcrossFinding? Check(RollupCoverage coverage, string indicator, DigestFigure total, ReportCollection reports)
    {
        ImmutableArray<(ReportDigest Report, DigestFigure Figure)> parts =
            [.. coverage.Reporting.Select(report => (report, reports.Stated(report, indicator)!)).Where(part => part.Item2?.IsOfSameStep(total) == true)];
        string[] missing = [.. coverage.Missing, .. coverage.Reporting.Except(parts.Select(part => part.Report)).Select(report => report.Header.Unit!)];
        decimal sum = parts.Sum(part => part.Figure.Part);
        decimal tolerance = total.Part * checks[Differs].Limits[Tolerance] / 100;
        bool exceeds = sum - total.Part > tolerance;
        bool differs = missing.Length == 0 && Math.Abs(sum - total.Part) > tolerance;
        return exceeds || differs ? MakeFinding(coverage.District, total, parts, sum, missing) : null;
    }

    private AcrossFinding MakeFinding(ReportDigest district, DigestFigure total, ImmutableArray<(ReportDigest Report, DigestFigure Figure)> parts, decimal sum, string[] missing) =>
        new(district, new Finding
        {
            Check = checks[missing.Length == 0 ? Differs : Exceeds],
            Spans = [total.Span],
            Figures = [total.Id],
            Arguments =
            [
                FindingArgument.Of("quote", total.Quote),
                FindingArgument.Of("total", total.Part),
                FindingArgument.Of("count", parts.Length),
                FindingArgument.Of("sum", sum),
                FindingArgument.Of("difference", Math.Abs(sum - total.Part)),
                FindingArgument.Of("missing", string.Join(", ", missing.Length > MostNamed ? [.. missing[..MostNamed], "…"] : missing)),
                FindingArgument.Of("missing-count", missing.Length),
            ],
            Arithmetic = $"{string.Join(" + ", parts.Select(part => NumberText.Of(part.Figure.Part, MessageLanguage.Vietnamese)))} = {NumberText.Of(sum, MessageLanguage.Vietnamese)} ≠ {NumberText.Of(total.Part, MessageLanguage.Vietnamese)}",
            Elsewhere = [.. parts.Select(part => Places.Of(part.Report, part.Figure))],
        });
}
