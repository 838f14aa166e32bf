using System.Globalization;
using DtiExtract.Cli.Evaluation.Mutating;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Cli.Tests.Evaluation.Mutating;

public sealed class TypingErrorsTests
{
    [Theory]
    [InlineData(RepairKind.ExtraDigit, "4956", "44956")]
    [InlineData(RepairKind.ExtraDigit, "4956", "49756")]
    [InlineData(RepairKind.ExtraDigit, "4.956", "44.956")]
    [InlineData(RepairKind.ExtraDigit, "4.956", "4.9956")]
    [InlineData(RepairKind.MissingDigit, "4956", "456")]
    [InlineData(RepairKind.MissingDigit, "14.956", "1.956")]
    [InlineData(RepairKind.MissingDigit, "98,7", "9,7")]
    [InlineData(RepairKind.WrongDigit, "4.956", "4.958")]
    [InlineData(RepairKind.SwappedDigits, "4.956", "9.456")]
    [InlineData(RepairKind.SwappedDigits, "98,7", "97,8")]
    [InlineData(RepairKind.MisplacedMark, "98,7", "9,87")]
    [InlineData(RepairKind.MisplacedMark, "98,7", "987")]
    [InlineData(RepairKind.MisplacedMark, "4.956", "49.56")]
    [InlineData(RepairKind.MisplacedMark, "1.234.567", "1.234,567")]
    [InlineData(RepairKind.Scale, "4956", "4956000")]
    [InlineData(RepairKind.Scale, "4.956", "49.560")]
    [InlineData(RepairKind.Scale, "4.900", "49")]
    public void Makes(RepairKind kind, string written, string typed) => Assert.Contains(typed, Typed(kind, written));

    [Theory]
    [InlineData(RepairKind.MissingDigit, "1056", "056")]
    [InlineData(RepairKind.MissingDigit, "7", "")]
    [InlineData(RepairKind.SwappedDigits, "4.455", "4.455")]
    [InlineData(RepairKind.WrongDigit, "495", "095")]
    [InlineData(RepairKind.MisplacedMark, "4.956", "4956")]
    [InlineData(RepairKind.MisplacedMark, "4.956", "4,956")]
    [InlineData(RepairKind.MisplacedMark, "4.956", ".4956")]
    [InlineData(RepairKind.Scale, "98,7", "98,70")]
    public void Never_makes_the_same_number_or_one_that_begins_with_a_zero(RepairKind kind, string written, string typed) => Assert.DoesNotContain(typed, Typed(kind, written));

    [Fact]
    public void Knows_every_kind_that_concerns_one_number() =>
        Assert.Equal(Enum.GetValues<RepairKind>().Except([RepairKind.SwappedSides, RepairKind.Recomputed]), TypingErrors.All.Select(error => error.Kind).Distinct());

    private static IEnumerable<string> Typed(RepairKind kind, string written)
    {
        decimal value = NumberReadings.Grouped(written) ?? decimal.Parse(written.Replace(',', '.'), CultureInfo.InvariantCulture);
        return TypingErrors.All.Where(error => error.Kind == kind).SelectMany(error => TypingErrors.Of(error, SomeMutable.Number(written, value)));
    }
}
