using System.Collections.Immutable;
using DtiExtract.Mining.Figures;

namespace DtiExtract.Mining.Reconciliation.Arithmetic;

/// <summary>Holds the percentage of a ratio against its numerator and denominator.</summary>
/// <param name="checks">The rules.</param>
internal sealed class PercentCheck(CheckRules checks) : IReportCheck
{
    private const string Wrong = "percent-of-ratio";

    /// <summary>What its rules need.</summary>
    public static ImmutableArray<CheckShape> Shapes { get; } =
    [
        new(Wrong, FindingType.PercentMismatch, "quote", "numerator", "denominator", "actual", "stated"),
    ];

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(ReportFacts facts) =>
        facts.Figures.Where(figure => figure is { Numerator: not null, Denominator: > 0, Percent: not null }).Select(Check).OfType<Finding>();

    private Finding? Check(Figure figure)
    {
        decimal actual = figure.Numerator!.Value / figure.Denominator!.Value * 100;
        return Interval.Rounded(figure.Percent!.Value).Contains(actual) ? null : new Finding
        {
            Check = checks[Wrong],
            Spans = [figure.Span],
            Figures = [figure.Id],
            Arguments =
            [
                FindingArgument.Of("quote", figure.Quote),
                FindingArgument.Of("numerator", figure.Numerator.Value),
                FindingArgument.Of("denominator", figure.Denominator.Value),
                FindingArgument.Percent("actual", Math.Round(actual, 2)),
                FindingArgument.Percent("stated", figure.Percent.Value),
            ],
        };
    }
}
