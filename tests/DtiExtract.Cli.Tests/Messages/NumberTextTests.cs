using System.Globalization;
using DtiExtract.Mining;
using DtiExtract.Mining.Figures;

namespace DtiExtract.Cli.Tests.Messages;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("6240", "6.240", "6,240")]
    [InlineData("98.70", "98,70", "98.70")]
    [InlineData("1315643000", "1.315.643.000", "1,315,643,000")]
    [InlineData("0", "0", "0")]
    [InlineData("-12.5", "-12,5", "-12.5")]
    public void Writes_numbers_as_people_read_them(string number, string vietnamese, string english)
    {
        decimal value = decimal.Parse(number, CultureInfo.InvariantCulture);

        Assert.Equal(vietnamese, NumberText.Of(value, MessageLanguage.Vietnamese));
        Assert.Equal(english, NumberText.Of(value, MessageLanguage.English));
    }

    [Fact]
    public void Writes_all_values_of_a_figure()
    {
        Assert.Equal("1.240/1.250 hồ sơ (99,20 %)", NumberText.Values(Some.Ratio, MessageLanguage.Vietnamese));
        Assert.Equal("≈ 5–7 thành viên", NumberText.Values(Some.Count, MessageLanguage.Vietnamese));
        Assert.Equal("70.5%", NumberText.Values(Some.Count with { Type = FigureType.Percent, Range = null, Percent = 70.5m, Approximate = false }, MessageLanguage.English));
    }
}
