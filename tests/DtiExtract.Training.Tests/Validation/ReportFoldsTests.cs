using DtiExtract.Training.Examples;
using DtiExtract.Training.Validation;

namespace DtiExtract.Training.Tests.Validation;

public sealed class ReportFoldsTests
{
    private const string Passage = "Ủy ban nhân dân xã đã chỉ đạo các thôn rà soát từng hộ gia đình để bổ sung số liệu còn thiếu trước khi tổng hợp gửi cấp trên theo quy định";

    [Fact]
    public void Keeps_reports_of_one_unit_together() =>
        Assert.Equal(["a.txt b.txt", "c.txt"], Groups(new("b.txt", "xã Suối Mây", "một", []), new("c.txt", "xã Đồi Thông", "hai", []), new("a.txt", "xã Suối Mây", "ba", [])));

    [Fact]
    public void Keeps_reports_that_share_a_passage_together() =>
        Assert.Equal(["a.txt c.txt", "b.txt"], Groups(new("a.txt", "xã A", Passage, []), new("b.txt", "xã B", "khác hẳn", []), new("c.txt", "xã C", $"Năm 2024. {Passage} Hết.", [])));

    [Fact]
    public void Takes_units_that_are_not_known_for_different_ones() =>
        Assert.Equal(["a.txt", "b.txt"], Groups(new("a.txt", string.Empty, "một", []), new("b.txt", string.Empty, "hai", [])));

    [Fact]
    public void Leaves_every_report_out_once()
    {
        var folds = ReportFolds.Of(Some.Reports, mostFolds: 3);

        Assert.InRange(folds.Length, 2, 3);
        Assert.Equal(Some.Reports.Select(report => report.Name), folds.SelectMany(fold => fold).Select(report => report.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Leaves_the_others_where_they_were_when_a_report_is_added()
    {
        var before = ReportFolds.Of(Some.Reports, mostFolds: 3);
        var after = ReportFolds.Of([.. Some.Reports, Some.Report("z.txt", "Chợ Mới")], mostFolds: 3);

        Assert.Contains(after, fold => before[0].All(fold.Contains));
        Assert.Contains(after, fold => before[1].All(fold.Contains));
    }

    private static IEnumerable<string> Groups(params TrainingReport[] reports) =>
        ReportFolds.Groups(reports).Select(members => string.Join(' ', members.Select(report => report.Name))).Order(StringComparer.Ordinal);
}
