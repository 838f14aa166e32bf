using System.Collections.Immutable;
using DtiExtract.Mining;
using DtiExtract.Mining.Reconciliation.Judging;
using DtiExtract.Service.Screens;
using DtiExtract.Service.Screens.Reports;
using DtiExtract.TestServers;
using Microsoft.AspNetCore.Http;

namespace DtiExtract.Service.Tests.Screens.Reports;

public sealed class CriteriaTablesTests
{
    private static readonly KeptReports Reports = KeptReports.ByRulesIn(Repository.At("rules"));

    [Fact]
    public void A_criterion_stands_in_one_row_with_its_result_its_target_and_the_verdict_of_the_report()
    {
        MinedReport mined = Mine(
            "1. Kết quả",
            "Tiêu chí 2.2. Nội dung",
            "a) Yêu cầu: Hộ kinh doanh sử dụng hóa đơn điện tử đạt 60%.",
            "b) Kết quả: Có 30/40 hộ kinh doanh sử dụng hóa đơn điện tử, đạt 75%.",
            "c) Đánh giá: Đạt");

        CriterionRow row = Assert.Single(Tables().Of(mined), row => row.Code == "2.2");

        Assert.Equal(["30/40 hộ kinh doanh sử dụng hóa đơn điện tử, đạt 75%"], row.Results.Select(figure => figure.Quote));
        Assert.Equal(["60%"], row.Targets.Select(figure => figure.Quote));
        StatedVerdict verdict = Assert.Single(row.Verdicts);
        Assert.Equal((VerdictKind.Met, "Đạt"), (verdict.Kind, verdict.Words.Slice(mined.Text!.Text)));
    }

    [Fact]
    public void A_verdict_in_a_sentence_is_read_with_its_words()
    {
        MinedReport mined = Mine("Tỷ lệ hồ sơ nộp trực tuyến đạt 66,4% (chỉ tiêu: 70%). Đánh giá: Chưa đạt.");

        CriterionRow row = Assert.Single(Tables().Of(mined), row => !row.Verdicts.IsEmpty);

        Assert.Equal(VerdictKind.Missed, row.Verdicts[0].Kind);
        Assert.Equal("Chưa đạt", row.Verdicts[0].Words.Slice(mined.Text!.Text));
    }

    [Fact]
    public void An_indicator_without_a_criterion_has_a_row_of_its_own()
    {
        ImmutableArray<CriterionRow> rows = Tables().Of(Mine("Tỷ lệ hồ sơ nộp trực tuyến đạt 85/100 hồ sơ, đạt 85%."));

        CriterionRow row = Assert.Single(rows);
        Assert.Null(row.Code);
        Assert.Empty(row.Verdicts);
        Assert.Equal("85/100 hồ sơ, đạt 85%", Assert.Single(row.Results).Quote);
    }

    [Fact]
    public void A_report_without_figures_has_no_rows() => Assert.Empty(Tables().Of(Mine("Xã tiếp tục tuyên truyền.")));

    private static CriteriaTables Tables() => new(Reports.Rules, new FigureTexts(Reports.Rules, new Locale(new HttpContextAccessor())));

    private static MinedReport Mine(params string[] lines) => Reports.Mine(
        "a.txt",
        $"ỦY BAN NHÂN DÂN\nXÃ SUỐI MÂY\nBÁO CÁO\nKết quả chuyển đổi số năm 2024 của xã Suối Mây, huyện Đồi Thông\n{string.Join('\n', lines)}\n");
}
