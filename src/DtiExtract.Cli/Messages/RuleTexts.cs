using DtiExtract.Mining.Rules;

namespace DtiExtract.Cli.Messages;

/// <summary>What is said of rules.</summary>
internal static class RuleTexts
{
    public static readonly Wording Rules = new("Kiểm tra bộ quy tắc.", "Checks the rules.");

    public static readonly Wording Check = new(
        "Đọc mọi tệp quy tắc và nêu từng lỗi: tệp, dòng, lý do. Mã thoát: 0 không có lỗi; 1 có lỗi.",
        "Reads all rule files and names each mistake: file, line, reason. Exit code: 0 no mistake; 1 mistakes.");

    public static readonly Wording CheckExamples = new(
        """
          dti rules check
          dti rules check --rules thu-muc-quy-tac
        """,
        """
          dti rules check
          dti rules check --rules folder-of-rules
        """);

    /// <summary>The rules have no mistake.</summary>
    public static Wording Sound(MiningRules rules) => new(
        $"Bộ quy tắc không có lỗi: {rules.Indicators.All.Length} chỉ số, {rules.CriterionSets.All.Length} bộ tiêu chí, {rules.Units.All.Length} đơn vị; phiên bản {rules.Version}.",
        $"The rules have no mistake: {rules.Indicators.All.Length} indicators, {rules.CriterionSets.All.Length} criterion sets, {rules.Units.All.Length} units; version {rules.Version}.");
}
