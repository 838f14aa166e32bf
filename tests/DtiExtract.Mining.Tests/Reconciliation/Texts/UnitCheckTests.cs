using DtiExtract.Mining.Reconciliation;

namespace DtiExtract.Mining.Tests.Reconciliation.Texts;

public sealed class UnitCheckTests
{
    private static readonly Dictionary<string, TextCase> Cases = TextCase.In("units.json");

    public static TheoryData<string> Ids => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Finds_units_that_are_not_the_reports_own_and_nothing_else(string id) =>
        Assert.Equal(Cases[id].Findings, Cases[id].Find(FindingType.ForeignUnit));
}
