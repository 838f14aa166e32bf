namespace DtiExtract.Cli.Evaluation;

/// <summary>The counts behind the scores of one report, or of many together.</summary>
internal sealed record Score
{
    /// <summary>Figures whose type and numbers are all equal, at the same place.</summary>
    public Tally Figures { get; init; }

    /// <summary>Single numbers, whatever figure they were put into.</summary>
    public Tally Values { get; init; }

    /// <summary>Links from parts to totals.</summary>
    public Tally Parts { get; init; }

    /// <summary>Indicators of figures; a report whose annotation names none is not counted.</summary>
    public Tally Indicators { get; init; }

    /// <summary>Codes of criteria, among pairs whose annotated figure has one.</summary>
    public Tally Criteria { get; init; }

    /// <summary>What contradicts itself.</summary>
    public FindingScore Findings { get; init; }

    /// <summary>Figures paired by a place and a number in common.</summary>
    public int Paired { get; init; }

    /// <summary>Pairs with the right role.</summary>
    public int Role { get; init; }

    /// <summary>Pairs that agree on whether the number is exact.</summary>
    public int Approximate { get; init; }

    /// <summary>Fields of headers.</summary>
    public HeaderScore Header { get; init; } = HeaderScore.None;

    /// <summary>Share of pairs with the right role.</summary>
    public double RoleShare => Tally.Share(Role, Paired);

    /// <summary>Share of pairs that agree on whether the number is exact.</summary>
    public double ApproximateShare => Tally.Share(Approximate, Paired);

    /// <summary>Share of annotated codes that are right; null where none is annotated.</summary>
    public double? CriterionAccuracy => Criteria.Gold == 0 ? null : Criteria.Recall;

    /// <summary>The counts of both.</summary>
    public static Score operator +(Score left, Score right) => new()
    {
        Figures = left.Figures + right.Figures,
        Values = left.Values + right.Values,
        Parts = left.Parts + right.Parts,
        Indicators = left.Indicators + right.Indicators,
        Criteria = left.Criteria + right.Criteria,
        Findings = left.Findings + right.Findings,
        Paired = left.Paired + right.Paired,
        Role = left.Role + right.Role,
        Approximate = left.Approximate + right.Approximate,
        Header = left.Header + right.Header,
    };
}
