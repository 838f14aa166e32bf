using DtiExtract.Cli.Messages;
using DtiExtract.Mining;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Cli.Output.Tables;

/// <summary>The line that names a report for people: its unit and period.</summary>
internal static class ReportHeadline
{
    /// <summary>"xã Hà Tân, huyện Hà Trung, tỉnh Thanh Hóa · năm 2024".</summary>
    public static string Of(ReportHeader header, MessageLanguage language)
    {
        string unit = string.Join(", ", new[] { header.Unit, header.Parent, header.Province }.Where(name => name is not null).Distinct());
        return OneLine.Of($"{(unit.Length > 0 ? unit : TableTexts.UnknownUnit.In(language))} · {header.Period ?? TableTexts.UnknownPeriod.In(language)}");
    }
}
