using System.Collections.Immutable;
using DtiExtract.Cli.Running;
using DtiExtract.Mining.Criteria;

namespace DtiExtract.Cli.Messages;

/// <summary>The texts of tables for people.</summary>
internal static class TableTexts
{
    /// <summary>The heads of the table of figures.</summary>
    public static ImmutableArray<Wording> Heads { get; } =
    [
        new("Mã", "Code"),
        new("Tiêu chí, chỉ số", "Criterion, indicator"),
        new("Số liệu", "Figure"),
        new("Chỉ tiêu", "Target"),
        new("Đánh giá", "Verdict"),
        new("Số", "Id"),
        new("Trích dẫn", "Quote"),
    ];

    /// <summary>The title over codes that the set does not have.</summary>
    public static Wording UnknownCodes { get; } = new("Mã không có trong bộ tiêu chí", "Codes that the set does not have");

    /// <summary>The title over figures whose indicator belongs to no criterion of the set.</summary>
    public static Wording OutsideSet { get; } = new("Ngoài bộ tiêu chí", "Outside the criterion set");

    /// <summary>The title over figures that were not mapped.</summary>
    public static Wording Unplaced { get; } = new("Chưa xếp", "Unplaced");

    /// <summary>Stands for a criterion set that is not known.</summary>
    public static Wording UnknownSet { get; } = new("Không rõ bộ tiêu chí", "Unknown criterion set");

    /// <summary>Tells what the asterisk means.</summary>
    public static Wording TargetsOfSet { get; } = new("* theo bộ tiêu chí, báo cáo không nêu", "* as the criterion set asks; the report states none");

    /// <summary>Stands for a unit that the report does not tell.</summary>
    public static Wording UnknownUnit { get; } = new("Chưa rõ đơn vị", "Unknown unit");

    /// <summary>Stands for a period that the report does not tell.</summary>
    public static Wording UnknownPeriod { get; } = new("chưa rõ kỳ báo cáo", "unknown period");

    /// <summary>A number of figures.</summary>
    public static Wording Figures(int count) => new($"{count} số liệu", count == 1 ? "1 figure" : $"{count} figures");

    /// <summary>The criterion set of a report.</summary>
    public static Wording Set(CriterionSet set) => new($"Bộ tiêu chí {set.Key}: {set.Name}", $"Criterion set {set.Key}: {set.Name}");

    /// <summary>The criteria without figures.</summary>
    public static Wording Silent(IEnumerable<string> codes) => new($"Không có số liệu: {string.Join(", ", codes)}", $"No figures for: {string.Join(", ", codes)}");

    /// <summary>How many figures are not listed.</summary>
    public static Wording NotListed(int count) => new(
        $"{Unplaced.Vietnamese}: {count} số liệu (thêm --all để xem)",
        $"{Unplaced.English}: {Figures(count).English} (add --all to list them)");

    /// <summary>A number of files.</summary>
    public static Wording Files(int count) => new($"{count} tệp", count == 1 ? "1 file" : $"{count} files");

    /// <summary>What a run did, in one line.</summary>
    public static Wording Summary(RunSummary summary) => new(
        $"Đã đọc {summary.Read} báo cáo, {summary.Figures} số liệu; {summary.Failed} tệp không đọc được.",
        $"Read {summary.Read} reports, {summary.Figures} figures; {summary.Failed} files could not be read.");
}
