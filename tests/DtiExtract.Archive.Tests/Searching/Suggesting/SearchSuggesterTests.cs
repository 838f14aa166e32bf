using System.Collections.Immutable;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Searching.Queries;
using DtiExtract.Archive.Searching.Suggesting;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Tests.Searching.Suggesting;

/// <summary>What is suggested while a question is typed.</summary>
public sealed class SearchSuggesterTests
{
    private static readonly (string Unit, string District)[] Units = [("xã Hà Tân", "huyện Mường Thử"), ("xã Bản Lụa", "huyện Mường Thử"), ("xã Bản Lụa", "huyện Sông Mẫu"), ("phường Hạ Tầm", "huyện Sông Mẫu")];

    [Theory]
    [InlineData("xa ha tan", "đơn vị:\"xã Hà Tân\" ")]
    [InlineData("ký số đơn vị:ha ta", "ký số đơn vị:\"phường Hạ Tầm\" |ký số đơn vị:\"xã Hà Tân\" ")]
    [InlineData("hạ tầm", "đơn vị:\"phường Hạ Tầm\" ")]
    [InlineData("xã:Hà", "đơn vị:\"xã Hà Tân\" ")]
    [InlineData("năm:2024 don vi:\"Hà T", "năm:2024 đơn vị:\"xã Hà Tân\" ")]
    [InlineData("-xa:ban", "-đơn vị:\"xã Bản Lụa\" huyện:\"huyện Mường Thử\" |-đơn vị:\"xã Bản Lụa\" huyện:\"huyện Sông Mẫu\" ")]
    [InlineData("loại:tử số lớn", "loại:\"Tử số lớn hơn mẫu số\" ")]
    [InlineData("báo cáo tr", "loại:\"Báo cáo trùng\" ")]
    [InlineData("chi so:van ban di duoc k", "chỉ số:\"Văn bản đi được ký số\" ")]
    [InlineData("h", "")]
    [InlineData("hạ tân", "hạ đơn vị:\"xã Hà Tân\" ")]
    [InlineData("ký số >= 95", "")]
    [InlineData("đơn vị:\"xã Hà Tân\"", "")]
    [InlineData("huyện:Mường", "")]
    [InlineData("", "")]
    public async Task The_last_words_of_a_question_may_begin_a_name(string typed, string expected)
    {
        await using OpenArchive open = await OpenAsync(DatabaseKind.Sqlite);

        ImmutableArray<SearchSuggestion> found = await FindAsync(open, Viewer.Everything, typed);

        Assert.Equal(expected, string.Join('|', found.Select(suggestion => suggestion.Question)));
        Assert.All(found, suggestion => Assert.True(QueryParser.TryParse(suggestion.Question, out _, out _), suggestion.Question));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Units_of_which_one_may_see_no_report_are_not_named(DatabaseKind kind)
    {
        await using OpenArchive open = await OpenAsync(kind);

        Assert.Equal(["xã Bản Lụa huyện Mường Thử", "xã Bản Lụa huyện Sông Mẫu"], await NamesAsync(open, Viewer.Everything, "bản"));
        Assert.Equal(["xã Bản Lụa huyện Sông Mẫu"], await NamesAsync(open, new Viewer(new Actor("someone", "Người xem"), [new Area("tỉnh Nậm Thí", "huyện Sông Mẫu")]), "bản"));
    }

    private static async Task<OpenArchive> OpenAsync(DatabaseKind kind)
    {
        OpenArchive open = await OpenArchive.OnAsync(kind);
        await OpenArchive.Reports.KeepAsync(
            open.Services,
            Units.Select(one => SearchArchive.Report(one.Unit, 2024, $"Báo cáo của {one.Unit}, {one.District}.")).Zip(Units, (report, one) => report with { Header = report.Header with { Parent = one.District } }),
            TestContext.Current.CancellationToken);
        return open;
    }

    private static Task<ImmutableArray<SearchSuggestion>> FindAsync(OpenArchive open, Viewer viewer, string typed) =>
        new SearchSuggester(open.Get<IDbContextFactory<ArchiveContext>>(), OpenArchive.Reports.Rules).FindAsync(viewer, typed, TestContext.Current.CancellationToken);

    private static async Task<IEnumerable<string>> NamesAsync(OpenArchive open, Viewer viewer, string typed) =>
        (await FindAsync(open, viewer, typed)).Where(suggestion => suggestion.Kind == SuggestionKind.Unit).Select(suggestion => $"{suggestion.Name.Vietnamese} {suggestion.Within}");
}
