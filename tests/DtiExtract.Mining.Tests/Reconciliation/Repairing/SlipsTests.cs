using System.Globalization;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Mining.Tests.Reconciliation.Repairing;

public sealed class SlipsTests
{
    [Theory]
    [InlineData("44956", "4956", RepairKind.ExtraDigit)]
    [InlineData("898.7", "98.7", RepairKind.ExtraDigit)]
    [InlineData("496", "4956", RepairKind.MissingDigit)]
    [InlineData("9.7", "98.7", RepairKind.MissingDigit)]
    [InlineData("4856", "4956", RepairKind.WrongDigit)]
    [InlineData("78.1", "73.1", RepairKind.WrongDigit)]
    [InlineData("4596", "4956", RepairKind.SwappedDigits)]
    [InlineData("9412", "9214", RepairKind.SwappedDigits)]
    [InlineData("14063", "14306", RepairKind.SwappedDigits)]
    [InlineData("90.9", "99.0", RepairKind.SwappedDigits)]
    [InlineData("9.87", "98.7", RepairKind.MisplacedMark)]
    [InlineData("2.815", "2815", RepairKind.MisplacedMark)]
    [InlineData("84510000", "845100", RepairKind.Scale)]
    public void Tells_how_one_slip_made_a_number(string stated, string meant, RepairKind kind) => Assert.Equal(kind, Slips.Between(Number(stated), Number(meant))?.Kind);

    [Theory]
    [InlineData("4956", "4956")]
    [InlineData("4956", "6594")]
    [InlineData("1", "0")]
    [InlineData("5022", "50")]
    public void Knows_no_slip_between_other_numbers(string stated, string meant) => Assert.Null(Slips.Between(Number(stated), Number(meant)));

    [Theory]
    [InlineData("0")]
    [InlineData("-12")]
    [InlineData("123456789012345678901")]
    public void Undoes_nothing_in_what_is_no_number_that_was_typed(string stated) => Assert.Empty(Slips.Of(Number(stated)));

    [Theory]
    [InlineData("11111")]
    [InlineData("100.0")]
    [InlineData("5022")]
    public void Names_each_number_once_and_never_the_stated_one(string stated)
    {
        decimal[] values = [.. Slips.Of(Number(stated)).Select(slip => slip.Value)];

        Assert.Equal(values.Distinct().Count(), values.Length);
        Assert.DoesNotContain(Number(stated), values);
    }

    private static decimal Number(string written) => decimal.Parse(written, CultureInfo.InvariantCulture);
}
