using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Reconciliation.Judging;

namespace DtiExtract.Service.Screens.Reports;

/// <summary>Says what verdicts and what is asked are.</summary>
/// <param name="locale">How the person reads.</param>
internal sealed class VerdictTexts(Locale locale)
{
    /// <summary>The name of a verdict.</summary>
    public string Of(VerdictKind kind) => kind switch
    {
        VerdictKind.Met => locale["Đạt", "Met"],
        VerdictKind.Nearly => locale["Cơ bản đạt", "Nearly met"],
        VerdictKind.InProgress => locale["Đang triển khai", "In progress"],
        VerdictKind.Missed => locale["Chưa đạt", "Missed"],
    };

    /// <summary>The colour of a verdict.</summary>
    public static string Colour(VerdictKind kind) => kind switch
    {
        VerdictKind.Met => "bg-green-lt",
        VerdictKind.Nearly => "bg-lime-lt",
        VerdictKind.InProgress => "bg-azure-lt",
        VerdictKind.Missed => "bg-red-lt",
    };

    /// <summary>What a criterion set asks; null when it asks nothing that is known.</summary>
    /// <param name="target">What it asks.</param>
    /// <param name="isRate">Whether it asks for a share.</param>
    public string? Asked(CriterionTarget? target, bool isRate) => target is null ? null : target.Comparison switch
    {
        TargetComparison.Met => locale["bộ tiêu chí: phải có", "the set: must be there"],
        TargetComparison.AtLeast => $"{locale["bộ tiêu chí: từ", "the set: at least"]} {Number(target, isRate)}",
        TargetComparison.Above => $"{locale["bộ tiêu chí: trên", "the set: above"]} {Number(target, isRate)}",
    };

    private string Number(CriterionTarget target, bool isRate) => locale.Number(target.Value) + (isRate ? "%" : string.Empty);
}
