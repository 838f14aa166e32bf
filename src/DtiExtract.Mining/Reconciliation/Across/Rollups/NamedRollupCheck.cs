using System.Collections.Immutable;
using DtiExtract.Mining.Reconciliation.Across.Gathering;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Mining.Reconciliation.Across;

/// <summary>Holds what a report says of several named units together against what these units report themselves.</summary>
/// <param name="checks">The rules.</param>
internal sealed class NamedRollupCheck(CheckRules checks) : IAcrossCheck
{
    private const string Slipped = "rollup-of-named";
    private const string Differs = "rollup-of-named-differs";
    private const string Tolerance = "tolerance";
    private const double SlipConfidence = 0.8;

    private static readonly ImmutableArray<string> Named = ["quote", "total", "units", "sum"];

    /// <summary>What its rules need.</summary>
    public static ImmutableArray<CheckShape> Shapes { get; } =
    [
        new(Slipped, FindingType.RollupMismatch, Named),
        new(Differs, FindingType.RollupMismatch, Named) { Limits = [Tolerance] },
    ];

    /// <inheritdoc/>
    public IEnumerable<AcrossFinding> Check(ReportCollection reports)
    {
        foreach (RollupCoverage coverage in RollupFinder.Find(reports))
        {
            var byName = coverage.Reporting.ToLookup(Places.Folded);
            foreach (DigestFigure figure in coverage.District.Figures.Where(figure => figure is { Scope: FigureScope.Whole, Indicator: not null, NamedUnits.Length: > 1 }))
            {
                (ReportDigest Report, DigestFigure Figure)[] parts = [.. figure.NamedUnits
                    .Where(name => byName[name].Count() == 1)
                    .Select(name => (Report: byName[name].First(), Figure: reports.Stated(byName[name].First(), figure.Indicator!)!))
                    .Where(part => part.Figure is not null && part.Figure.IsOfSameStep(figure))];
                if (parts.Length == figure.NamedUnits.Length && Check(figure, parts) is { } finding)
                {
                    yield return new AcrossFinding(coverage.District, finding);
                }
            }
        }
    }

    /// <summary>A value that is one of the units' own is no sum; one that one wrong key explains is a slip, however small the difference.</summary>
    private Finding? Check(DigestFigure total, (ReportDigest Report, DigestFigure Figure)[] parts)
    {
        decimal sum = parts.Sum(part => part.Figure.Part);
        if (sum == total.Part || Array.Exists(parts, part => part.Figure.Part >= total.Part))
        {
            return null;
        }

        RepairKind? slip = Slips.Between(total.Part, sum)?.Kind;
        bool isFar = 100 * Math.Abs(sum - total.Part) > checks[Differs].Limits[Tolerance] * sum;
        return slip is null && !isFar ? null : new Finding
        {
            Check = checks[slip is null ? Differs : Slipped],
            Spans = [total.Span],
            Figures = [total.Id],
            Arguments = [FindingArgument.Of("quote", total.Quote), FindingArgument.Of("total", total.Part), Units(parts), FindingArgument.Of("sum", sum)],
            Arithmetic = $"{string.Join(" + ", parts.Select(part => NumberText.Of(part.Figure.Part, MessageLanguage.Vietnamese)))} = {NumberText.Of(sum, MessageLanguage.Vietnamese)} ≠ {NumberText.Of(total.Part, MessageLanguage.Vietnamese)}",
            Repairs = slip is { } kind ? [new Repair([new FigureChange(total.Id, FieldOf(total), total.Part, sum, kind)], [], SlipConfidence)] : [],
            Elsewhere = [.. parts.Select(part => Places.Of(part.Report, part.Figure))],
        };
    }

    private static FigureField FieldOf(DigestFigure figure) => figure.Whole is null ? FigureField.Value : FigureField.Numerator;

    private static FindingArgument Units((ReportDigest Report, DigestFigure Figure)[] parts)
    {
        return new FindingArgument("units", In(MessageLanguage.Vietnamese), In(MessageLanguage.English));

        string In(MessageLanguage language) => string.Join(" + ", parts.Select(part => $"{part.Report.Header.Unit} {NumberText.Of(part.Figure.Part, language)}"));
    }
}
