using System.Globalization;
using DtiExtract.Corpus.Generating;

namespace DtiExtract.Corpus.Tests.Generating;

public sealed class RegisterTests
{
    private static readonly Place Before = Some.Scene().Place;
    private static readonly Place After = Before with { Reformed = true, Parent = "tỉnh Tây Ninh" };

    [Theory]
    [InlineData(Register.Plan)]
    [InlineData(Register.Decision)]
    public void What_a_unit_issues_for_a_year_is_the_same_in_all_its_reports(string symbol)
    {
        (string number, DateOnly day) = new Register(Before).OfYear(symbol, 2023);

        Assert.Equal((number, day), new Register(Before).OfYear(symbol, 2023));
        Assert.EndsWith("/" + symbol, number, StringComparison.Ordinal);
        Assert.InRange(day, new DateOnly(2023, 1, 9), new DateOnly(2023, 3, 4));
    }

    [Fact]
    public void A_new_unit_issues_nothing_before_it_exists() => Assert.True(new Register(After).OfYear(Register.Plan, 2025).Day > Period.Reform);

    [Fact]
    public void Numbers_of_reports_rise_with_the_day()
    {
        var register = new Register(Before);
        int[] numbers = [.. Enumerable.Range(0, 366).Select(day => NumberOf(register.ReportOf(new DateOnly(2024, 1, 1).AddDays(day))))];

        Assert.Equal(numbers.Distinct().Order(), numbers);
        Assert.Equal(1, numbers[0]);
    }

    private static int NumberOf(string document) => int.Parse(document[..document.IndexOf('/', StringComparison.Ordinal)], CultureInfo.InvariantCulture);
}
