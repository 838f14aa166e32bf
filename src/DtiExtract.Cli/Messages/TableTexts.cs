using System.Collections.Immutable;
using DtiExtract.Cli.Running;

namespace DtiExtract.Cli.Messages;

/// <summary>The texts of tables for people.</summary>
internal static class TableTexts
{
    /// <summary>The heads of the table of figures.</summary>
    public static ImmutableArray<Wording> Heads { get; } =
    [
        new("Mục", "Section"),
        new("Nội dung", "Subject"),
        new("Trích dẫn", "Quote"),
        new("Loại", "Type"),
        new("Giá trị", "Value"),
        new("Vai trò", "Role"),
    ];

    /// <summary>Stands for a unit that the report does not tell.</summary>
    public static Wording UnknownUnit { get; } = new("Chưa rõ đơn vị", "Unknown unit");

    /// <summary>Stands for a period that the report does not tell.</summary>
    public static Wording UnknownPeriod { get; } = new("chưa rõ kỳ báo cáo", "unknown period");

    /// <summary>A number of figures.</summary>
    public static Wording Figures(int count) => new($"{count} số liệu", count == 1 ? "1 figure" : $"{count} figures");

    /// <summary>A number of files.</summary>
    public static Wording Files(int count) => new($"{count} tệp", count == 1 ? "1 file" : $"{count} files");

    /// <summary>What a run did, in one line.</summary>
    public static Wording Summary(RunSummary summary) => new(
        $"Đã đọc {summary.Read} báo cáo, {summary.Figures} số liệu; {summary.Failed} tệp không đọc được.",
        $"Read {summary.Read} reports, {summary.Figures} figures; {summary.Failed} files could not be read.");
}
