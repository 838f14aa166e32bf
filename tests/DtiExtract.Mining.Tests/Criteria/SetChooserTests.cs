using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Tests.Criteria;

public sealed class SetChooserTests
{
    private static readonly SetChooser Chooser = new(Repository.Rules.CriterionSets, Repository.Rules.Provinces);

    [Theory]
    [InlineData("tỉnh Thanh Hóa", UnitLevel.Commune, 2024, "TH1829")]
    [InlineData("tỉnh Thanh Hoá", UnitLevel.Commune, 2024, "TH1829")]
    [InlineData("tỉnh Quảng Ngãi", UnitLevel.Commune, 2024, "QN104")]
    [InlineData("tỉnh Quảng Ngãi", UnitLevel.District, 2023, "QN104")]
    [InlineData("tỉnh Tây Ninh", UnitLevel.Commune, 2025, "TN2025")]
    [InlineData("tỉnh Quảng Ngãi", UnitLevel.District, 2022, null)]
    [InlineData("tỉnh Tây Ninh", UnitLevel.Commune, 2024, null)]
    [InlineData("tỉnh Lâm Đồng", UnitLevel.Commune, 2024, null)]
    [InlineData("tỉnh Thanh Hóa", UnitLevel.Province, 2024, null)]
    [InlineData(null, UnitLevel.Commune, 2024, null)]
    public void Chooses_by_province_level_and_year(string? province, UnitLevel level, int year, string? key) =>
        Assert.Equal(key, Chooser.Choose(Outline(province, level, year))?.Key);

    [Fact]
    public void Chooses_none_that_the_headings_contradict() =>
        Assert.Null(Chooser.Choose(Outline("tỉnh Thanh Hóa", UnitLevel.Commune, 2024, Criterion("7.1"), Criterion("8.2"), Criterion("9.1"))));

    [Fact]
    public void Chooses_the_set_whose_pillars_the_headings_name() =>
        Assert.Equal("TH3853", Chooser.Choose(Outline("tỉnh Thanh Hóa", UnitLevel.Commune, 2024, [.. Pillars.Select(Heading)]))?.Key);

    [Fact]
    public void Takes_the_set_that_a_person_names_whatever_the_year() =>
        Assert.Equal("TH1829", Chooser.Choose("TH1829", Outline("tỉnh Thanh Hóa", UnitLevel.Commune, 2026))?.Key);

    [Theory]
    [InlineData("TH1829", "tỉnh Quảng Ngãi", UnitLevel.Commune)]
    [InlineData("TH1829", "tỉnh Thanh Hóa", UnitLevel.District)]
    [InlineData("XX1", "tỉnh Thanh Hóa", UnitLevel.Commune)]
    public void Takes_no_set_that_the_report_can_not_follow(string key, string province, UnitLevel level) =>
        Assert.Null(Chooser.Choose(key, Outline(province, level, 2024)));

    private static readonly string[] Pillars =
        ["Nhận thức số", "Thể chế số", "Hạ tầng số", "Nhân lực số", "An toàn thông tin mạng", "Hoạt động chính quyền số", "Hoạt động kinh tế số", "Hoạt động xã hội số"];

    private static Section Heading(string heading) => new() { Id = new SectionId(1), Span = default, Heading = heading, Level = 1 };

    private static Section Criterion(string code) => Heading(code) with { Criterion = code };

    private static ReportOutline Outline(string? province, UnitLevel level, int year, params Section[] sections) =>
        new([.. sections], new ReportHeader { Province = province, UnitLevel = level, PeriodEnd = new DateOnly(year, 12, 31) });
}
