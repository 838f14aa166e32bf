using DtiExtract.Archive.Analysis;

namespace DtiExtract.Archive.Tests.Analysis;

public sealed class ReportPeriodTests
{
    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31", "2024")]
    [InlineData("2024-h1", "2024-01-01", "2024-06-30", "2024-H1")]
    [InlineData("2024-H2", "2024-07-01", "2024-12-31", "2024-H2")]
    [InlineData("2024-Q3", "2024-07-01", "2024-09-30", "2024-Q3")]
    [InlineData("2024-9M", "2024-01-01", "2024-09-30", "2024-9M")]
    [InlineData("2024-M02", "2024-02-01", "2024-02-29", "2024-M02")]
    [InlineData("2024-01-01..2024-03-15", "2024-01-01", "2024-03-15", "2024-01-01..2024-03-15")]
    [InlineData("2024-01-01..2024-03-31", "2024-01-01", "2024-03-31", "2024-Q1")]
    [InlineData("2024-01-01..2024-08-31", "2024-01-01", "2024-08-31", "2024-01-01..2024-08-31")]
    public void Reads_and_writes_codes(string text, string start, string end, string code)
    {
        Assert.True(ReportPeriod.TryParse(text, out ReportPeriod period));
        Assert.Equal((start, end, code), ($"{period.Start:yyyy-MM-dd}", $"{period.End:yyyy-MM-dd}", period.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("24")]
    [InlineData("năm 2024")]
    [InlineData("2024-Q5")]
    [InlineData("2024-M13")]
    [InlineData("2024-12-31..2024-01-01")]
    public void Refuses_what_is_no_code(string text) => Assert.False(ReportPeriod.TryParse(text, out _));
}
