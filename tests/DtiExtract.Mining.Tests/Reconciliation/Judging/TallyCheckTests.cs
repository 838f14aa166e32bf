using DtiExtract.Mining.Reconciliation.Judging;

namespace DtiExtract.Mining.Tests.Reconciliation.Judging;

public sealed class TallyCheckTests
{
    private static readonly IReadOnlyDictionary<string, JudgingCase> Cases = JudgingCase.Read("tallies.json");
    private static readonly TallyCheck Check = new(Repository.Rules.Checks);

    public static TheoryData<string> Ids => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Finds_what_contradicts_itself_and_nothing_else(string id) => JudgingAssert.Finds(Cases[id], Check);
}
