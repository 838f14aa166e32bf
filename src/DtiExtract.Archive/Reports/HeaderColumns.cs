using DtiExtract.Archive.Findings;
using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Searching.Analysis;
using DtiExtract.Exports.Findings;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Archive.Reports;

/// <summary>The header of a report as columns, and back.</summary>
public static class HeaderColumns
{
    /// <summary>Puts a header in force.</summary>
    public static void SetHeader(this StoredReport report, ReportHeader header)
    {
        report.Title = header.Title;
        report.Unit = header.Unit;
        report.UnitKey = ReviewUnits.KeyOf(report.Name, header);
        report.UnitCode = header.UnitCode;
        report.UnitLevel = header.UnitLevel is { } level ? Terms.Of(level).Code : null;
        report.District = header.UnitLevel switch
        {
            UnitLevel.District => header.Unit,
            UnitLevel.Commune when header.Parent != header.Province => header.Parent,
            _ => null,
        };
        report.Province = header.Province ?? (header.UnitLevel == UnitLevel.Province ? header.Unit : null);
        report.Period = header.Period;
        report.PeriodStart = header.PeriodStart;
        report.PeriodEnd = header.PeriodEnd;
        report.Year = (header.PeriodEnd ?? header.SignedOn)?.Year;
        report.DocumentNumber = header.DocumentNumber;
        report.SignedOn = header.SignedOn;
        report.CriterionSet = header.CriterionSet;
        report.UnitWords = SearchText.WordsOf(report.Unit);
        report.DistrictWords = SearchText.WordsOf(report.District);
        report.ProvinceWords = SearchText.WordsOf(report.Province);
        report.PeriodWords = SearchText.WordsOf(report.Period);
        report.Words = FoldedWords.Of(string.Join(' ', report.Name, report.Title, report.DocumentNumber, report.Unit, report.District));
    }

    /// <summary>The header in force.</summary>
    public static ReportHeader Header(this StoredReport report) => new()
    {
        Title = report.Title,
        Unit = report.Unit,
        UnitCode = report.UnitCode,
        UnitLevel = LevelOf(report.UnitLevel),
        Parent = report.UnitLevel == Terms.Of(UnitLevel.Commune).Code ? report.District ?? report.Province : report.Province,
        Province = report.Province,
        Period = report.Period,
        PeriodStart = report.PeriodStart,
        PeriodEnd = report.PeriodEnd,
        DocumentNumber = report.DocumentNumber,
        SignedOn = report.SignedOn,
        CriterionSet = report.CriterionSet,
    };

    private static UnitLevel? LevelOf(string? code) => code is null ? null : Enum.GetValues<UnitLevel>().Single(level => Terms.Of(level).Code == code);
}
