using System.Globalization;
using DtiExtract.Corpus.Source;

namespace DtiExtract.Corpus.Tests.Generating;

public sealed class FamiliesTests
{
    private static readonly IReadOnlyList<AnnotatedReport> Clean = Some.Reports(120, seed: 3, faults: 0);
    private static readonly IReadOnlyList<AnnotatedReport> Faulty = Some.Reports(600, seed: 5, faults: 1);

    public static TheoryData<string> FindingTypes =>
    [
        "percent-mismatch", "ratio-exceeds-whole", "parts-do-not-sum", "conflicting-restatement", "verdict-contradicts-figure", "tally-mismatch", "foreign-unit",
        "base-mismatch", "misnumbered", "implausible-date", "series-jump", "base-jump", "copied-text", "duplicate-report",
    ];

    [Fact]
    public void Reports_without_faults_have_no_findings() => Assert.All(Clean, report => Assert.Empty(report.Front.Findings));

    [Fact]
    public void Percentages_of_clean_reports_are_what_their_numbers_give() => Assert.All(
        Clean.SelectMany(report => report.Figures()).Where(figure => figure.Figure is { Type: "ratio", Percent: not null }),
        figure =>
        {
            decimal stated = figure.Figure.Percent!.Value;
            decimal exact = 100 * figure.Figure.Numerator!.Value / figure.Figure.Denominator!.Value;
            Assert.Equal(Math.Round(exact, stated.Scale, MidpointRounding.AwayFromZero), stated);
            Assert.InRange(figure.Figure.Numerator.Value, 0, figure.Figure.Denominator.Value);
        });

    [Fact]
    public void One_indicator_has_one_value_in_a_clean_report() => Assert.All(Clean, report => Assert.All(
        report.Figures().Select(figure => figure.Figure).Where(figure => figure is { Type: "ratio", Indicator: not null }).GroupBy(figure => figure.Indicator),
        stated => Assert.Single(stated.Select(figure => (figure.Numerator, figure.Denominator)).Distinct())));

    [Fact]
    public void Parts_of_a_clean_report_make_up_their_total() => Assert.All(Clean, report =>
    {
        var figures = report.Marks.Where(mark => mark.Figure is not null).ToDictionary(mark => mark.Id, mark => mark.Figure!);
        foreach (var parts in figures.Values.Where(figure => figure.PartOf is not null).GroupBy(figure => (figure.PartOf!, figure.Type)))
        {
            AnnotatedFigure total = figures[parts.Key.Item1];
            decimal whole = total.Type == "ratio" ? total.Denominator!.Value : total.Value!.Value;
            decimal sum = parts.Sum(part => part.Value!.Value) + (total.Type == "ratio" ? total.Numerator!.Value : 0);
            Assert.True(parts.Count() == 1 && total.Type != "ratio" ? sum <= whole : sum == whole, $"{report.Front.File}: {sum} of {whole}");
        }
    });

    [Theory]
    [MemberData(nameof(FindingTypes))]
    public void Every_type_of_finding_occurs(string type) => Assert.Contains(Faulty.SelectMany(report => report.Front.Findings), finding => finding.Type == type);

    [Fact]
    public void Findings_point_at_marks_of_their_report() => Assert.All(Faulty, report =>
    {
        HashSet<string> marks = [.. report.Marks.Select(mark => mark.Id)];
        Assert.All(report.Front.Findings, finding => Assert.NotEmpty(finding.At));
        Assert.All(report.Front.Findings.SelectMany(finding => finding.At), id => Assert.Contains(id, marks));
        Assert.Equal(marks.Count, report.Marks.Count());
    });

    [Fact]
    public void Mismatched_percentages_are_really_wrong() => Assert.All(Faulty, report => Assert.All(
        report.Front.Findings.Where(finding => finding.Type == "percent-mismatch"),
        finding =>
        {
            AnnotatedFigure figure = report.Marks.First(mark => mark.Id == finding.At[0]).Figure!;
            decimal exact = 100 * figure.Numerator!.Value / figure.Denominator!.Value;
            Assert.NotEqual(Math.Round(exact, figure.Percent!.Value.Scale, MidpointRounding.AwayFromZero), figure.Percent.Value);
        }));

    [Fact]
    public void Values_stand_in_the_quote() => Assert.All(Clean.Concat(Faulty).SelectMany(report => report.Figures()), figure =>
    {
        string digits = Digits(figure.Quote);
        Assert.All(Stated(figure.Figure), value => Assert.Contains(value, digits, StringComparison.Ordinal));
    });

    [Fact]
    public void Levels_periods_and_forms_vary()
    {
        Assert.Equal(["commune", "district", "province"], Faulty.Select(report => report.Front.Header.UnitLevel!).Distinct().Order(StringComparer.Ordinal));
        Assert.Superset(new HashSet<string?> { null, "TH1829", "TN2025", "QN104" }, Faulty.Select(report => report.Front.Header.CriterionSet).ToHashSet());
        Assert.Contains(Faulty, report => string.CompareOrdinal(report.Front.Header.PeriodEnd, "2025-07-01") > 0);
        Assert.Contains(Faulty, report => report.Blocks.Any(block => block is Table));
    }

    /// <summary>The stated numbers as bare digits; a ratio's percentage may stand in the next cell, an amount may be in millions.</summary>
    private static IEnumerable<string> Stated(AnnotatedFigure figure) => new[] { figure.Numerator, figure.Denominator, figure.Type == "ratio" ? null : figure.Percent, figure.Value, figure.Low, figure.High }
        .OfType<decimal>()
        .Select(value => Digits(value.ToString("0.####", CultureInfo.InvariantCulture)))
        .Select(digits => figure.Type == "money" ? digits.TrimEnd('0') : digits);

    private static string Digits(string text) => string.Concat(text.Where(c => char.IsAsciiDigit(c) || c == '/'));
}
