using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>What a sentence of a finding calls a criterion.</summary>
internal static class CriterionName
{
    private const int Longest = 70;

    /// <summary>"Tiêu chí 3.4", the label of its row, or how its paragraph begins.</summary>
    public static FindingArgument Of(JudgedCriterion criterion, NormalText text) =>
        criterion.Code is { } code ? new FindingArgument("criterion", $"Tiêu chí {code}", $"Criterion {code}")
        : FindingArgument.Of("criterion", $"“{Cut((criterion.Label ?? criterion.Result[0].Slice(text.Text)).Trim(' ', '-', '+', '*'))}”");

    private static string Cut(string words)
    {
        if (words.Length <= Longest)
        {
            return words;
        }

        int space = words.LastIndexOf(' ', Longest);
        return $"{words[..(space > 0 ? space : Longest)]}…";
    }
}
