using DtiExtract.Cli.Evaluation.Mutating;
using DtiExtract.Mining.Figures;
using DtiExtract.Training.Annotations;

namespace DtiExtract.Cli.Tests.Evaluation.Mutating;

public sealed class NumberPlacesTests
{
    [Theory]
    [InlineData("100/100 đạt 100%", 100, 100, 100, "Percent@12 Numerator@0 Denominator@4")]
    [InlineData("6.240, văn bản điện tử: 6.178, đạt: 99,0%", 6178, 6240, 99, "Percent@36 Numerator@24 Denominator@0")]
    [InlineData("40 máy mức độ 2, trong tổng 50", 40, 50, null, "Numerator@0 Denominator@28")]
    public void Finds_the_digits_of_each_number(string quote, int numerator, int denominator, int? percent, string places) =>
        Assert.Equal(places, Places(quote, FigureType.Ratio, figure => figure with { Numerator = numerator, Denominator = denominator, Percent = percent }));

    [Fact]
    public void Leaves_out_sides_of_which_it_is_open_which_is_which() =>
        Assert.Equal("Percent@25", Places("533 văn bản, ký số: 533; 100%", FigureType.Ratio, figure => figure with { Numerator = 533, Denominator = 533, Percent = 100 }));

    [Fact]
    public void Leaves_out_numbers_in_words() => Assert.Empty(Places("ba xã", FigureType.Count, figure => figure with { Value = 3 }));

    [Fact]
    public void Reads_money_in_the_unit_that_is_written()
    {
        string quote = "1.315,643 triệu đồng";
        NumberPlace place = Assert.Single(NumberPlaces.Of(SomeMutable.Figure(quote, "f1", quote, FigureType.Money) with { Value = 1_315_643_000 }, quote));

        Assert.Equal(1_000_000, place.Factor);
        Assert.Equal(131_564_300, place.ReadAs("131,5643"));
    }

    private static string Places(string quote, FigureType type, Func<ScoredFigure, ScoredFigure> with) =>
        string.Join(' ', NumberPlaces.Of(with(SomeMutable.Figure(quote, "f1", quote, type)), quote).Select(place => $"{place.Field}@{place.Span.Start}"));
}
