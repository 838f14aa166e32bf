using DtiExtract.Archive.Reports;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Service.Tests.Screens.Headers;

/// <summary>Headers, and reports that have nothing else.</summary>
internal static class SomeHeader
{
    /// <summary>A header in which nothing is doubtful.</summary>
    public static ReportHeader Clear { get; } = new()
    {
        Unit = "xã Hà Tân",
        UnitLevel = UnitLevel.Commune,
        UnitCode = "15322",
        Parent = "huyện Hà Trung",
        Province = "tỉnh Thanh Hóa",
        Period = "06 tháng đầu năm 2024",
        PeriodStart = new DateOnly(2024, 1, 1),
        PeriodEnd = new DateOnly(2024, 6, 30),
        DocumentNumber = "15/BC-UBND",
        SignedOn = new DateOnly(2024, 6, 15),
        CriterionSet = "TH1829",
    };

    /// <summary>A report with a header.</summary>
    public static StoredReport Stored(ReportHeader header, int number)
    {
        var report = new StoredReport
        {
            Sha256 = $"{number:x64}",
            Name = $"{number}.txt",
            Format = "txt",
            ReceivedAt = DateTimeOffset.UtcNow,
            Miner = "thử",
            HeaderAsRead = "{}",
            UnitKey = "thử",
            Problems = KeptProblems.None,
            Version = 1,
        };
        report.SetHeader(header);
        return report;
    }
}
