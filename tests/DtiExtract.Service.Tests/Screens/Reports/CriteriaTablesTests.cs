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
            "Tiêu chí số 3.5. Hồ sơ sức khỏe điện tử",
            "a) Yêu cầu tiêu chí: Tỷ lệ dân số có hồ sơ sức khỏe điện tử đạt 90%.",
            "b) Kết quả: 3.800/4.000 người dân có hồ sơ sức khỏe điện tử, đạt 95%.",
            "c) Đánh giá: Đạt.");

        CriterionRow row = Assert.Single(Tables().Of(mined), row => row.Code == "3.5");

        Assert.Equal(["3.800/4.000 người dân có hồ sơ sức khỏe điện tử, đạt 95%"], row.Results.Select(figure => figure.Quote));
        Assert.Equal(["90%"], row.Targets.Select(figure => figure.Quote));
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
