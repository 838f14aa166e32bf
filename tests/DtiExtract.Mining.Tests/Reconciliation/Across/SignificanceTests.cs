using DtiExtract.Mining.Reconciliation.Across;

namespace DtiExtract.Mining.Tests.Reconciliation.Across;

public sealed class SignificanceTests
{
    [Theory]
    [InlineData("1387", 4)]
    [InlineData("45000000", 2)]
    [InlineData("0", 0)]
    [InlineData("7", 1)]
    [InlineData("0.5", 1)]
    [InlineData("1.50", 2)]
    public void Counts_the_digits_that_tell_something(string number, int digits) =>
        Assert.Equal(digits, Significance.Digits(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));
}
