using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Reconciliation.Across;

/// <summary>Names reports and places in them, for findings.</summary>
internal static class Places
{
    /// <summary>The place of a figure.</summary>
    public static PlaceElsewhere Of(ReportDigest report, DigestFigure figure) => At(report, figure.Span, figure.Quote) with { Figure = figure.Id };

    /// <summary>A place that is no figure.</summary>
    public static PlaceElsewhere At(ReportDigest report, TextSpan span, string quote) =>
        new(report.File, report.Header.Unit, report.Header.Period, span, quote, Figure: null) { Sha256 = report.Sha256 };

    /// <summary>The place where a report begins.</summary>
    public static PlaceElsewhere Title(ReportDigest report) => At(report, report.Title, report.Header.Title ?? string.Empty);

    /// <summary>The unit of a report, as in a sentence.</summary>
    public static FindingArgument Unit(string name, ReportDigest report) => report.Header.Unit is { } unit
        ? FindingArgument.Of(name, unit)
        : new FindingArgument(name, "đơn vị chưa rõ", "an unknown unit");

    /// <summary>The period of a report, as in a sentence.</summary>
    public static FindingArgument Period(string name, ReportDigest report) => report.Header.Period is { } period
        ? FindingArgument.Of(name, period)
        : new FindingArgument(name, "kỳ chưa rõ", "an unknown period");

    /// <summary>The name of a report's file, without its folders.</summary>
    public static FindingArgument File(string name, ReportDigest report) => FindingArgument.Of(name, report.File[(report.File.LastIndexOfAny(['/', '\\']) + 1)..]);

    /// <summary>A unit's name in its folded form.</summary>
    public static string Folded(ReportDigest report) => Syllable.Fold(report.Header.Unit ?? string.Empty);
}
