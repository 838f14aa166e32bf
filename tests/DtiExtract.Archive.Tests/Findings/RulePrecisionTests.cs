using DtiExtract.Archive.Findings.Asking;

namespace DtiExtract.Archive.Tests.Findings;

public sealed class RulePrecisionTests
{
    // Bounds as statsmodels gives them: proportion_confint(right, decided, method="wilson").
    [Theory]
    [InlineData(1, 1, 1, 0.2065, 1)]
    [InlineData(0, 3, 0, 0, 0.5615)]
    [InlineData(8, 10, 0.8, 0.4902, 0.9433)]
    [InlineData(95, 100, 0.95, 0.8882, 0.9785)]
    public void Bounds_the_precision(int right, int decided, double precision, double low, double high) =>
        Assert.Equal(new RulePrecision(precision, low, high), RulePrecision.Of(right, decided));

    [Fact]
    public void Nothing_decided_is_no_precision() => Assert.Null(RulePrecision.Of(0, 0));
}
