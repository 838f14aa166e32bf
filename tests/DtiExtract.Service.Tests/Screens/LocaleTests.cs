using DtiExtract.Archive.Analysis;
using DtiExtract.Service.Screens;
using Microsoft.AspNetCore.Http;

namespace DtiExtract.Service.Tests.Screens;

public sealed class LocaleTests
{
    private static readonly Locale Vietnamese = Of(null);
    private static readonly Locale English = Of("en");

    [Fact]
    public void Vietnamese_is_the_language_unless_another_is_chosen()
    {
        Assert.Equal(("vi", "Tìm"), (Vietnamese.Code, Vietnamese["Tìm", "Search"]));
        Assert.Equal(("en", "Search"), (English.Code, English["Tìm", "Search"]));
        Assert.Equal("vi", Of("de").Code);
    }

    [Theory]
    [InlineData("44956", "44.956", "44,956")]
    [InlineData("98.7", "98,7", "98.7")]
    [InlineData("-1234.50", "-1.234,5", "-1,234.5")]
    [InlineData("0", "0", "0")]
    public void Numbers_have_the_marks_of_the_language(string number, string vietnamese, string english)
    {
        decimal value = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal((vietnamese, english), (Vietnamese.Number(value), English.Number(value)));
    }

    [Fact]
    public void Halves_are_rounded_up_and_what_is_missing_is_a_dash()
    {
        Assert.Equal(("60,9", "–"), (Vietnamese.Number(60.85m, 1), Vietnamese.Number(null)));
        Assert.Equal("98,7%", Vietnamese.Share(0.987));
    }

    [Fact]
    public void Moments_are_told_in_the_time_of_Vietnam()
    {
        var moment = new DateTimeOffset(2024, 12, 31, 18, 5, 0, TimeSpan.Zero);

        Assert.Equal(("01/01/2025 01:05", "1 Jan 2025 01:05"), (Vietnamese.Moment(moment), English.Moment(moment)));
        Assert.Equal("31/12/2024", Vietnamese.Day(new DateOnly(2024, 12, 31)));
    }

    [Theory]
    [InlineData(0.2, "1 giây")]
    [InlineData(200, "3 phút 20 giây")]
    [InlineData(3725, "1 giờ 2 phút")]
    public void Durations_are_told_as_people_say_them(double seconds, string text) => Assert.Equal(text, Vietnamese.Duration(TimeSpan.FromSeconds(seconds)));

    [Theory]
    [InlineData(900, "900 B")]
    [InlineData(1400, "1 kB")]
    [InlineData(1_440_000, "1,4 MB")]
    [InlineData(2_050_000_000, "2,1 GB")]
    public void Sizes_are_told_in_the_unit_that_fits(long bytes, string text) => Assert.Equal(text, Vietnamese.Size(bytes));

    [Theory]
    [InlineData("2024", "năm 2024", "2024")]
    [InlineData("2024-H1", "6 tháng đầu năm 2024", "first half of 2024")]
    [InlineData("2024-H2", "6 tháng cuối năm 2024", "second half of 2024")]
    [InlineData("2025-9M", "9 tháng năm 2025", "nine months of 2025")]
    [InlineData("2023-Q3", "quý III năm 2023", "quarter III of 2023")]
    [InlineData("2023-M05", "tháng 5 năm 2023", "month 5 of 2023")]
    [InlineData("2023-12-15..2024-12-15", "15/12/2023 đến 15/12/2024", "15 Dec 2023 to 15 Dec 2024")]
    public void Periods_are_told_as_people_say_them(string code, string vietnamese, string english)
    {
        Assert.True(ReportPeriod.TryParse(code, out ReportPeriod period));

        Assert.Equal((vietnamese, english), (PeriodTexts.Of(period, Vietnamese), PeriodTexts.Of(period, English)));
    }

    private static Locale Of(string? cookie)
    {
        var http = new DefaultHttpContext();
        if (cookie is not null)
        {
            http.Request.Headers.Cookie = $"{Locale.Cookie}={cookie}";
        }

        return new Locale(new HttpContextAccessor { HttpContext = http });
    }
}
