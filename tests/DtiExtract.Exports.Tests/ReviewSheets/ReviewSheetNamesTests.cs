using System.Collections.Immutable;
using DtiExtract.Exports.ReviewSheets;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Exports.Tests.ReviewSheets;

public sealed class ReviewSheetNamesTests
{
    [Theory]
    [InlineData("xã Bình Minh", "phieu-ra-soat-xa-binh-minh.docx")]
    [InlineData("thị trấn Đồng Đăng", "phieu-ra-soat-thi-tran-dong-dang.docx")]
    [InlineData("xa\u0303 Bi\u0300nh Minh", "phieu-ra-soat-xa-binh-minh.docx")]
    [InlineData("../../phường A/B\0", "phieu-ra-soat-phuong-a-b.docx")]
    [InlineData("村", "phieu-ra-soat.docx")]
    public void Names_a_sheet_after_its_unit_in_plain_letters(string unit, string name) => Assert.Equal([name], NamesOf((unit, null)));

    [Fact]
    public void Names_the_sheet_of_an_unknown_unit_after_the_file() =>
        Assert.Equal(["phieu-ra-soat-bao-cao-quy-1.docx"], new ReviewSheetNames(_ => false).Of([("thư mục/Báo cáo quý 1.pdf", new ReportHeader())]));

    [Fact]
    public void Tells_units_of_one_name_apart_by_the_unit_above() => Assert.Equal(
        ["phieu-ra-soat-xa-binh-minh-huyen-ba-vi.docx", "phieu-ra-soat-xa-binh-minh-huyen-thanh-oai.docx", "phieu-ra-soat-xa-an-loc.docx"],
        NamesOf(("xã Bình Minh", "huyện Ba Vì"), ("xã Bính Minh", "huyện Thanh Oai"), ("xã An Lộc", "huyện Ba Vì")));

    [Fact]
    public void Numbers_names_that_are_still_the_same() => Assert.Equal(
        ["phieu-ra-soat-xa-binh-minh.docx", "phieu-ra-soat-xa-binh-minh-2.docx"],
        NamesOf(("xã Bình Minh", null), ("xã Bính Minh", null)));

    [Fact]
    public void Leaves_the_name_of_a_file_that_must_stay_to_it() =>
        Assert.Equal(["phieu-ra-soat-xa-an-loc-2.docx"], new ReviewSheetNames(name => name == "phieu-ra-soat-xa-an-loc.docx").Of([("a.txt", new ReportHeader { Unit = "xã An Lộc" })]));

    [Fact]
    public void Keeps_names_short_enough_for_a_disk() => Assert.InRange(NamesOf((new string('ệ', 5000), null)).Single().Length, 20, 130);

    private static ImmutableArray<string> NamesOf(params (string Unit, string? Parent)[] units) =>
        new ReviewSheetNames(_ => false).Of([.. units.Select(unit => ("a.txt", new ReportHeader { Unit = unit.Unit, Parent = unit.Parent }))]);
}
