using DtiExtract.Mining.Reconciliation;
using DtiExtract.Mining.Reconciliation.Across;

namespace DtiExtract.Cli.Messages;

/// <summary>The texts of <c>dti reconcile</c>.</summary>
internal static class ReconcileTexts
{
    public static readonly Wording Reconcile = new(
        "Đối chiếu số liệu trong từng báo cáo và giữa các báo cáo: các kỳ của một đơn vị, xã với huyện, số và đoạn văn trùng nhau. Với --format docx, --out là thư mục, mỗi đơn vị có phát hiện được một phiếu rà soát. Mã thoát như của mine.",
        "Holds reports against themselves and each other: the periods of a unit, communes and their district, figures and passages that are the same. With --format docx, --out is a folder, and each unit with findings gets a sheet to fill in. Exit codes as of mine.");

    public static readonly Wording Examples = new(
        """
          dti reconcile nam-2023 nam-2024
          dti reconcile nam-2024 --format docx --out phieu-ra-soat
          dti reconcile nam-2024 --out phat-hien.xlsx
          dti reconcile nam-2024 --format jsonl --out doi-chieu.jsonl
        """,
        """
          dti reconcile 2023 2024
          dti reconcile 2024 --format docx --out sheets
          dti reconcile 2024 --out findings.xlsx
          dti reconcile 2024 --format jsonl --out findings.jsonl
        """);

    public static readonly Wording Rollups = new("Báo cáo cấp xã của các huyện", "Communes of the districts");

    /// <summary>Sheets go into a folder.</summary>
    public static Wording SheetsNeedFolder { get; } = new(
        "Mỗi đơn vị một phiếu, nên --out phải là thư mục, ví dụ: --format docx --out phieu-ra-soat.",
        "There is a sheet for each unit, so --out must be a folder, such as: --format docx --out sheets.");

    /// <summary>How many sheets there are.</summary>
    public static Wording SheetsWritten(int sheets, string folder) => sheets == 0
        ? new("Không có phát hiện nào nên không có phiếu.", "Nothing was found, so there are no sheets.")
        : new($"Đã ghi {sheets} phiếu rà soát vào “{folder}”.", $"{sheets} sheets were written to “{folder}”.");

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
