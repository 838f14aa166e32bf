using System.Collections.Immutable;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Findings;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining;
using DtiExtract.Service.Api.Findings;
using DtiExtract.Service.Screens.Findings;
using DtiExtract.Service.Tests.Api;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DtiExtract.Service.Tests.Screens.Findings;

/// <summary>What the review screen takes out of reports.</summary>
public sealed class ExcerptTests
{
    private const string Province = "tỉnh Nghệ An";

    [Fact]
    public void Places_that_stand_close_together_are_shown_in_one_excerpt()
    {
        MinedReport mined = Mine("Xã có 1.204 hộ, gồm 618 hộ ở vùng thấp và 586 hộ ở vùng cao.");

        Excerpt excerpt = Assert.Single(new ExcerptMaker(mined, 7, []).Of([Words(mined, "618 hộ"), Words(mined, "1.204 hộ"), Words(mined, "586 hộ")]));

        Assert.Equal(["1.204 hộ", "618 hộ", "586 hộ"], excerpt.Places.Select(Text));
        Assert.Contains("Xã có 1.204 hộ, gồm 618 hộ ở vùng thấp và 586 hộ ở vùng cao.", string.Concat(excerpt.Parts.Select(Text)), StringComparison.Ordinal);
        Assert.StartsWith("/reports/7?from=", excerpt.Link, StringComparison.Ordinal);
    }

    [Fact]
    public void Places_far_apart_have_an_excerpt_each_in_the_order_of_the_finding()
    {
        MinedReport mined = Mine("Xã có 1.204 hộ.", string.Join(' ', Enumerable.Repeat("Công tác tuyên truyền được làm đều đặn.", 12)), "Toàn xã có 1.240 hộ.");

        ImmutableArray<Excerpt> excerpts = new ExcerptMaker(mined, 7, []).Of([Words(mined, "1.240 hộ"), Words(mined, "1.204 hộ")]);

        Assert.Equal(["1.240 hộ", "1.204 hộ"], excerpts.Select(excerpt => Text(Assert.Single(excerpt.Places))));
        Assert.All(excerpts, excerpt => Assert.Contains("…", string.Concat(excerpt.Parts.Select(Text)), StringComparison.Ordinal));
    }

    [Fact]
    public void A_place_inside_of_another_is_marked_once()
    {
        MinedReport mined = Mine("Văn bản đi: 412/500 văn bản, đạt 82,4%.");

        Excerpt excerpt = Assert.Single(new ExcerptMaker(mined, 7, []).Of([Words(mined, "500 văn bản"), Words(mined, "412/500 văn bản, đạt 82,4%")]));

        Assert.Equal("412/500 văn bản, đạt 82,4%", Text(Assert.Single(excerpt.Places)));
        Assert.Null(excerpt.Crop(isAlone: true));
    }

    [Fact]
    public void Places_on_a_page_share_its_picture()
    {
        MinedReport mined = Answers.Kept.Mine("a.pdf", File.ReadAllBytes(Repository.At("corpus", "commune", "bao-thuong-2025-q4.pdf")));

        Excerpt excerpt = Assert.Single(new ExcerptMaker(mined, 7, []).Of([Words(mined, "1.971 hồ sơ"), Words(mined, "1.204 hồ sơ"), Words(mined, "618 hồ sơ")]));
        PageCrop crop = excerpt.Crop(isAlone: true)!;

        Assert.Equal((1, 3), (crop.Page, crop.Boxes.Length));
        Assert.All(crop.Boxes, box => Assert.True(box[0] >= crop.Left && box[1] >= crop.Top && box[2] <= crop.Left + crop.Width && box[3] <= crop.Top + crop.Height));
    }

    [Fact]
    public async Task Other_reports_are_quoted_in_their_context_to_those_who_may_see_them()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        long earlier = await service.KeepAsync("xã Lụa Mới", "huyện Tơ Vàng", Province, "năm 2023", "ngày 12 tháng 12 năm 2023", "Đến nay có 2.410 tài khoản định danh điện tử được kích hoạt.");
        await service.KeepAsync("xã Lụa Mới", "huyện Tơ Vàng", Province, "năm 2024", "ngày 12 tháng 12 năm 2024", "Đến nay có 1.410 tài khoản định danh điện tử được kích hoạt.");
        await service.App.Services.GetRequiredService<IProvinceReconciler>().ReconcileAsync(Province, TestContext.Current.CancellationToken);
        await using ArchiveContext archive = service.Archive();
        long finding = await archive.Findings.Where(one => one.IsAcross).Select(one => one.Id).FirstAsync(TestContext.Current.CancellationToken);
        OpenFinding open = (await service.App.Services.GetRequiredService<FindingDetails>().OpenAsync(Viewer.Everything, finding, TestContext.Current.CancellationToken))!;

        Excerpt other = Assert.Single(await ExcerptsOf(service, open), excerpt => excerpt.Elsewhere is not null);

        Assert.Equal((earlier, "năm 2023"), (other.Report, other.Elsewhere!.Period));
        Assert.Contains("2.410", Text(Assert.Single(other.Places)), StringComparison.Ordinal);
        Assert.Contains("Đến nay có 2.410 tài khoản định danh điện tử được kích hoạt.", string.Concat(other.Parts.Select(Text)), StringComparison.Ordinal);

        var hidden = open with { Detail = open.Detail with { Elsewhere = [new ElsewhereAnswer(null, null, "xã Lụa Mới", "năm 2023", null, null, null, null)] } };
        Assert.Empty(Assert.Single(await ExcerptsOf(service, hidden), excerpt => excerpt.Elsewhere is not null).Parts);
    }

    private static Task<ImmutableArray<Excerpt>> ExcerptsOf(RunningService service, OpenFinding open) =>
        service.App.Services.GetRequiredService<Excerpts>().OfAsync(open, TestContext.Current.CancellationToken);

    private static MinedReport Mine(params string[] sentences) =>
        Answers.Kept.Mine("a.txt", SomeReport.Of("xã Lụa Mới", "huyện Tơ Vàng", Province, "năm 2024", "ngày 12 tháng 12 năm 2024", sentences));

    private static TextSpan Words(MinedReport mined, string words)
    {
        int start = mined.Text!.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, words);
        return new TextSpan(start, start + words.Length);
    }

    private static string Text(ExcerptPart part) => string.Concat(part.Words.Select(word => word.Text));
}
