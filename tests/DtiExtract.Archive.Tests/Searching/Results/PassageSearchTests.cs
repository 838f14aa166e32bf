using System.Collections.Immutable;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Searching.Queries;
using DtiExtract.Archive.Searching.Results;
using DtiExtract.Mining;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Tests.Searching.Results;

public sealed class PassageSearchTests
{
    private const string Signed = "1. Văn bản đi được ký số: 533/540 văn bản, đạt 98,7%.";
    private const string Health = "2. Người dân có hồ sơ sức khỏe điện tử: 2.815/3.140 người, đạt 89,6%.";
    private const string Loudspeakers = "3. Xã lắp 12 cụm loa thông minh tại các thôn.";

    private static readonly (string Query, string Found)[] Cases =
    [
        ("ký số", "Xuân A 2024, Xuân A 2023"), ("ky so", "Xuân A 2024, Xuân A 2023"), ("kỳ số", ""), ("kỳ", "Hạ B 2024"), ("ký -đi", ""),
        ("\"hồ sơ sức khỏe\"", "Xuân A 2024"), ("\"suc khoe\"", "Xuân A 2024"), ("\"sức khoẻ\"", "Xuân A 2024"), ("\"khỏe sức\"", ""), ("\"hồ so\"", "Xuân A 2024"),
        ("2815", "Xuân A 2024"), ("2.815", "Xuân A 2024"), ("2 815", "Xuân A 2024"), ("89.6", "Xuân A 2024"), ("1 250 hộ", "Hạ B 2024"), ("1250", "Hạ B 2024"),
        ("loa OR \"kỳ họp\"", "Xuân A 2024, Hạ B 2024"),
        ("ký số năm:2023", "Xuân A 2023"), ("ký số nam:>=2024", "Xuân A 2024"), ("huyện:\"Sông Mẫu\" hộ", "Hạ B 2024"), ("district:song kỳ", "Hạ B 2024"), ("huyện:Mường Thử loa", "Xuân A 2024"),
        ("đơn vị:\"xã Hạ B\" loa", ""), ("loa -đơn vị:\"xã Hạ B\"", "Xuân A 2024"), ("kỳ:\"năm 2023\" ký", "Xuân A 2023"),
        ("chỉ tiêu:ehealth-record-rate", "Xuân A 2024"), ("chỉ tiêu:\"hồ sơ sức khỏe\"", "Xuân A 2024"), ("loại:money", ""),
        ("ký số >= 95%", "Xuân A 2024"), ("ký số < 95%", "Xuân A 2023"), ("ký số = 98,7%", "Xuân A 2024"), ("hồ sơ sức khỏe < 90%", "Xuân A 2024"), ("ký số >= 90 ký số < 95", "Xuân A 2023"), ("ký số > 90 ký số < 95", ""),
        ("cụm loa > 10", "Xuân A 2024"), ("cụm loa > 12", ""), ("văn bản ký số >= 95% huyện:\"Sông Mẫu\"", ""),
        ("-ký huyện:\"Sông Mẫu\" kỳ", "Hạ B 2024"), ("không có gì như vậy", ""),
    ];

    [Fact]
    public async Task Both_databases_find_the_same()
    {
        await using SearchArchive sqlite = await SearchArchive.OnAsync(DatabaseKind.Sqlite, Some());
        await using SearchArchive server = await SearchArchive.OnAsync(DatabaseKind.PostgreSql, Some());
        List<string> wrong = [];
        foreach ((string query, string expected) in Cases)
        {
            foreach (SearchArchive archive in new[] { sqlite, server })
            {
                Answer<SearchPage> answer = await archive.Search.SearchAsync(Viewer.Everything, new SearchRequest(query), TestContext.Current.CancellationToken);
                string found = answer.Page is { } page ? string.Join(", ", page.Items.Select(item => item.Report.Unit![3..] + " " + item.Report.Year).Distinct().OrderDescending()) : answer.Error!.Message.English;
                if (found != expected)
                {
                    wrong.Add($"{(archive == sqlite ? "sqlite" : "server")} {query}: {found}, not {expected}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Words_as_typed_come_before_those_that_match_without_their_accents(DatabaseKind kind)
    {
        await using SearchArchive archive = await SearchArchive.OnAsync(
            kind,
            [SearchArchive.Report("xã Cũ A", 2020, "Bao cao co so du lieu cua xa."), .. Enumerable.Range(0, 5).Select(i => SearchArchive.Report($"xã Mới {i}", 2024, "Báo cáo cơ sở dữ liệu của xã."))],
            new SearchOptions { Candidates = 3 });
        Assert.StartsWith("Bao cao", (await archive.FindAsync("co so du lieu"))[0].Split('\n')[^1], StringComparison.Ordinal);
        Assert.Equal(6, (await archive.FindAsync("co so du lieu")).Length);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite, 3, SearchSort.Rank)]
    [InlineData(DatabaseKind.Sqlite, 200, SearchSort.Rank)]
    [InlineData(DatabaseKind.Sqlite, 3, SearchSort.Date)]
    [InlineData(DatabaseKind.PostgreSql, 3, SearchSort.Rank)]
    [InlineData(DatabaseKind.PostgreSql, 200, SearchSort.Rank)]
    [InlineData(DatabaseKind.PostgreSql, 3, SearchSort.Date)]
    public async Task Pages_cover_everything_once(DatabaseKind kind, int candidates, SearchSort sort)
    {
        await using SearchArchive archive = await SearchArchive.OnAsync(kind, Many(), new SearchOptions { Candidates = candidates });
        foreach ((string query, int expected) in new[] { ("thôn văn hóa", 24), ("thon van hoa", 30), ("thôn -hóa", 0), ("năm:2024", 30) })
        {
            List<long> seen = [];
            string? cursor = null;
            do
            {
                SearchPage page = await archive.PageAsync(new SearchRequest(query) { Size = 4, Cursor = cursor, Sort = sort });
                seen.AddRange(page.Items.Select(item => item.Id));
                cursor = page.Next;
            }
            while (cursor is not null && seen.Count < 1_000);

            Assert.Equal(seen.Count, seen.Distinct().Count());
            Assert.Equal(expected, seen.Count);
        }
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Areas_limit_what_is_found_and_counted(DatabaseKind kind)
    {
        await using SearchArchive archive = await SearchArchive.OnAsync(kind, Some());
        var viewer = new Viewer(new Actor("someone", "Người xem"), [new Area("tỉnh Nậm Thí", "huyện Sông Mẫu")]);
        SearchPage all = await archive.PageAsync(new SearchRequest("xã") { Facets = true });
        SearchPage some = await archive.PageAsync(new SearchRequest("xã") { Facets = true }, viewer);
        Assert.Equal(2, all.Facets!.Districts.Length);
        Assert.Equal(["huyện Sông Mẫu"], some.Facets!.Districts.Select(value => value.Value));
        Assert.All(some.Items, item => Assert.Equal("xã Hạ B", item.Report.Unit));
        Assert.Empty(await archive.FindAsync("ký số >= 1%", viewer));
        Assert.Empty(await archive.FindAsync("đơn vị:Xuân", viewer));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task A_report_mined_again_is_found_by_its_new_words_only(DatabaseKind kind)
    {
        MinedReport report = SearchArchive.Report("xã Xuân A", 2024, Signed, Loudspeakers);
        await using SearchArchive archive = await SearchArchive.OnAsync(kind, [report]);
        await archive.KeepAnewAsync(SearchArchive.Report("xã Xuân A", 2024, Health) with { Sha256 = report.Sha256 });
        Assert.Empty(await archive.FindAsync("loa"));
        Assert.Single(await archive.FindAsync("sức khỏe"));
        await using ArchiveContext context = archive.Context();
        Assert.All(await context.Passages.ToListAsync(TestContext.Current.CancellationToken), passage => Assert.DoesNotContain("loa", passage.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Highlights_show_words_and_figures_at_their_places()
    {
        await using SearchArchive archive = await SearchArchive.OnAsync(DatabaseKind.Sqlite, Some());
        FoundPassage words = (await archive.PageAsync(new SearchRequest("chu suc khoe OR \"sức khỏe\" điện tử"))).Items.FirstOrDefault() ?? (await archive.PageAsync(new SearchRequest("suc khoe"))).Items[0];
        Assert.Contains("sức khỏe", words.Highlights.Select(span => span.Slice(words.Text)));
        FoundPassage figure = (await archive.PageAsync(new SearchRequest("ký số >= 95%"))).Items[0];
        Assert.Contains(figure.Highlights.Select(span => span.Slice(figure.Text)), text => text.Contains("98,7%", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_understood_of_a_comparison_is_told()
    {
        await using SearchArchive archive = await SearchArchive.OnAsync(DatabaseKind.Sqlite, Some());
        UnderstoodComparison understood = Assert.Single((await archive.PageAsync(new SearchRequest("Xuân hồ sơ sức khỏe < 90"))).Comparisons);
        Assert.Equal("hồ sơ sức khỏe", understood.Words);
        Assert.Equal(["ehealth-record-rate"], understood.Indicators);
        Assert.True(understood.IsRate);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Any_query_is_answered(DatabaseKind kind)
    {
        await using SearchArchive archive = await SearchArchive.OnAsync(kind, Some());
        string[] pieces = ["\"", "-", "huyện:", "chỉ tiêu:", "loại:", "tiêu chí:", ">=", "=", " OR ", "95%", "10.000", " ", "ký ", "số ", "\0", "'", "\\", "*", "NEAR(", "|", "&", "..", "😀"];
        var random = new Random(5);
        for (int i = 0; i < 150; i++)
        {
            string query = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));
            Answer<SearchPage> answer = await archive.Search.SearchAsync(Viewer.Everything, new SearchRequest(query), TestContext.Current.CancellationToken);
            Assert.True(answer.Page is null ^ answer.Error is null, query);
        }
    }

    private static ImmutableArray<MinedReport> Some() =>
    [
        SearchArchive.Report("xã Xuân A", 2023, "1. Văn bản đi được ký số: 450/500 văn bản, đạt 90%."),
        SearchArchive.Report("xã Xuân A", 2024, Signed, Health, Loudspeakers),
        SearchArchive.Report("xã Hạ B", 2024, "1. Hội đồng nhân dân xã tổ chức 02 kỳ họp.", "2. Toàn xã có 1 250 hộ dùng Internet."),
    ];

    private static IEnumerable<MinedReport> Many() => Enumerable.Range(0, 30).Select(i =>
        SearchArchive.Report($"xã Số {i}", 2024, i % 5 == 0 ? "Thon van hoa cua xa." : i % 2 == 0 ? "Thôn văn hóa của xã." : "Thôn có nhà văn hóa, văn hóa thôn phát triển."));
}
