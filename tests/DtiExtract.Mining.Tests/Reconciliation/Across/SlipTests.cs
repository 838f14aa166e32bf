using DtiExtract.Mining.Reconciliation.Across;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Mining.Tests.Reconciliation.Across;

public sealed class SlipTests
{
    [Theory]
    [InlineData(44956, 4956, RepairKind.ExtraDigit)]
    [InlineData(496, 4956, RepairKind.MissingDigit)]
    [InlineData(4856, 4956, RepairKind.WrongDigit)]
    [InlineData(4596, 4956, RepairKind.SwappedDigits)]
    public void Tells_how_one_wrong_key_made_a_number(int stated, int meant, RepairKind kind) => Assert.Equal(kind, Slip.Between(stated, meant));

    [Theory]
    [InlineData(4956, 4956)]
    [InlineData(4956, 5946)]
    [InlineData(1, 0)]
    public void Knows_no_slip_between_other_numbers(int stated, int meant) => Assert.Null(Slip.Between(stated, meant));

    [Fact]
    public void Leaves_fractions_alone() => Assert.Empty(Slip.MeantBy(98.7m));
}
