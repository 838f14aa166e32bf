using DtiExtract.Mining.Reconciliation;

namespace DtiExtract.Mining.Tests.Reconciliation.Texts;

public sealed class DateCheckTests
{
    private static readonly Dictionary<string, TextCase> Cases = TextCase.In("dates.json");

    public static TheoryData<string> Ids => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Finds_dates_that_cannot_be_right_and_nothing_else(string id) =>
        Assert.Equal(Cases[id].Findings, Cases[id].Find(FindingType.ImplausibleDate));
}
