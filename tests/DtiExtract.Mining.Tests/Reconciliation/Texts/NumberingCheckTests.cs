using DtiExtract.Mining.Reconciliation;

namespace DtiExtract.Mining.Tests.Reconciliation.Texts;

public sealed class NumberingCheckTests
{
    private static readonly Dictionary<string, TextCase> Cases = TextCase.In("numbering.json");

    public static TheoryData<string> Ids => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Finds_numbers_out_of_order_and_nothing_else(string id) =>
        Assert.Equal(Cases[id].Findings, Cases[id].Find(FindingType.Misnumbered));
}
