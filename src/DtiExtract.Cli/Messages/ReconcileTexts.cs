using DtiExtract.Mining.Reconciliation;
using DtiExtract.Mining.Reconciliation.Across;

namespace DtiExtract.Cli.Messages;

/// <summary>The texts of <c>dti reconcile</c>.</summary>
internal static class ReconcileTexts
{
    public static readonly Wording Reconcile = new(
        "Đối chiếu số liệu trong từng báo cáo và giữa các báo cáo: các kỳ của một đơn vị, xã với huyện, số và đoạn văn trùng nhau. Mã thoát như của mine.",
        "Holds reports against themselves and each other: the periods of a unit, communes and their district, figures and passages that are the same. Exit codes as of mine.");

    public static readonly Wording Examples = new(
        """
          dti reconcile nam-2023 nam-2024
          dti reconcile nam-2024 --format jsonl --out doi-chieu.jsonl
        """,
        """
          dti reconcile 2023 2024
          dti reconcile 2024 --format jsonl --out findings.jsonl
        """);

    public static readonly Wording Rollups = new("Báo cáo cấp xã của các huyện", "Communes of the districts");

    /// <summary>How many findings of each severity there are.</summary>
    public static Wording Findings(IReadOnlyCollection<Finding> findings)
    {
        int errors = findings.Count(finding => finding.Severity == Severity.Error);
        int warnings = findings.Count(finding => finding.Severity == Severity.Warning);
        int notes = findings.Count - errors - warnings;
        return new($"{errors} lỗi, {warnings} cảnh báo, {notes} lưu ý", $"{errors} errors, {warnings} warnings, {notes} notes");
    }

    /// <summary>What was reconciled, in one line.</summary>
    public static Wording Reconciled(int reports, int units, int clean) => new(
        $"Đã đối chiếu {reports} báo cáo của {units} đơn vị; {clean} báo cáo không có phát hiện nào.",
        $"Reconciled {reports} reports of {units} units; nothing was found in {clean} of them.");

    /// <summary>Which communes of a district reported.</summary>
    public static Wording Coverage(RollupCoverage coverage)
    {
        string district = $"{coverage.District.Header.Unit} · {coverage.District.Header.Period}";
        string missing = string.Join(", ", coverage.Missing);
        return coverage switch
        {
            { IsListKnown: false } => new(
                $"{district}: {coverage.Reporting.Length} xã có báo cáo; chưa rõ danh sách xã nên không cộng.",
                $"{district}: {coverage.Reporting.Length} communes reported; the list of communes is not known, so nothing is added up."),
            { Missing.IsEmpty: true } => new($"{district}: cả {coverage.Reporting.Length} xã có báo cáo.", $"{district}: all {coverage.Reporting.Length} communes reported."),
            _ => new(
                $"{district}: thiếu báo cáo của {coverage.Missing.Length} đơn vị ({missing}); {coverage.Reporting.Length} xã có báo cáo.",
                $"{district}: the reports of {coverage.Missing.Length} units are missing ({missing}); {coverage.Reporting.Length} communes reported."),
        };
    }
}
