using DtiExtract.Mining.Outline.Headers;

namespace DtiExtract.Mining.Tests.Outline;

public sealed class PeriodWordsTests
{
    [Theory]
    [InlineData("06 tháng đầu năm 2024", "2024-01-01", "2024-06-30")]
    [InlineData("6 tháng cuối năm 2024", "2024-07-01", "2024-12-31")]
    [InlineData("Quý I/2025", "2025-01-01", "2025-03-31")]
    [InlineData("quý 3 năm 2024", "2024-07-01", "2024-09-30")]
    [InlineData("9 tháng năm 2025", "2025-01-01", "2025-09-30")]
    [InlineData("Năm 2023", "2023-01-01", "2023-12-31")]
    [InlineData("2023", "2023-01-01", "2023-12-31")]
    [InlineData("từ ngày 15/12/2023 đến ngày 14/12/2024", "2023-12-15", "2024-12-14")]
    public void Words_that_name_a_period_are_understood(string words, string start, string end)
    {
        Assert.True(new PeriodWords(Repository.Rules.Outline).TryRead(words, out DateOnly first, out DateOnly last));
        Assert.Equal((start, end), (first.ToString("O"), last.ToString("O")));
    }

    [Theory]
    [InlineData("khi nào đó")]
    [InlineData("6 tháng đầu năm")]
    [InlineData("tháng 13 năm 2024")]
    [InlineData("20245")]
    public void Words_that_name_none_are_not(string words) => Assert.False(new PeriodWords(Repository.Rules.Outline).TryRead(words, out _, out _));
}
