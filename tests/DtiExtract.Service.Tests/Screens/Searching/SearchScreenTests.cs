using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Searching.Results;
using DtiExtract.Mining;
using DtiExtract.Mining.Rules;
using DtiExtract.Service.Screens.Searching;
using DtiExtract.Service.Tests.Api;
using DtiExtract.TestServers;
using Microsoft.Extensions.DependencyInjection;

namespace DtiExtract.Service.Tests.Screens.Searching;

public sealed class SearchScreenTests
{
    [Fact]
    public async Task Every_example_and_every_facet_is_a_question_that_is_understood()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        await service.KeepAsync("xã Hà Tân", "huyện Hà Trung", "tỉnh Thanh Hóa", "năm 2024", "ngày 12 tháng 12 năm 2024", "Văn bản đi: 412/500 văn bản được ký số, đạt 92%.", "Xã có 12 camera an ninh.");
        PassageSearch search = service.App.Services.GetRequiredService<PassageSearch>();
        foreach (SearchExample example in SearchExamples.First.Concat(SearchExamples.Help))
        {
            Assert.Null((await AskAsync(search, example.Question)).Error);
        }

        SearchFacets facets = (await AskAsync(search, "xã")).Page!.Facets!;
        FacetChoice[] choices = [.. FacetGroup.Of("xã", facets, service.App.Services.GetRequiredService<MiningRules>().Indicators).SelectMany(group => group.Values)];
        Assert.True(choices.Length > 5);
        foreach (FacetChoice choice in choices)
        {
            Assert.Equal(choice.Count, (await AskAsync(search, choice.Question!)).Page!.Matches.Count);
        }
    }

    [Fact]
    public async Task Conditions_are_shown_and_taken_away_whole()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        await service.KeepAsync("xã Hà Tân", "huyện Hà Trung", "tỉnh Thanh Hóa", "năm 2024", "ngày 12 tháng 12 năm 2024", "Xã có 12 camera an ninh.");
        const string Question = "camera huyện:Hà Trung năm:2024 -loa ký số >= 95%";

        SearchPage page = (await AskAsync(service.App.Services.GetRequiredService<PassageSearch>(), Question)).Page!;

        Assert.Equal(
            [
                new QuestionChip("huyện:Hà Trung", "camera năm:2024 -loa ký số >= 95%"),
                new QuestionChip("năm:2024", "camera huyện:Hà Trung -loa ký số >= 95%"),
                new QuestionChip("-loa", "camera huyện:Hà Trung năm:2024 ký số >= 95%"),
                new QuestionChip("ký số >= 95%", "camera huyện:Hà Trung năm:2024 -loa"),
            ],
            QuestionChip.Of(Question, page.Parts));
    }

    [Theory]
    [InlineData("a <b> ký số & c", "a &lt;b&gt; <mark>ký số</mark> &amp; c")]
    [InlineData("ký", "ký")]
    public void What_was_searched_for_is_marked_and_the_rest_is_as_it_was(string text, string expected)
    {
        int at = text.IndexOf("ký số", StringComparison.Ordinal);
        ImmutableArray<TextSpan> marks = at < 0 ? [] : [new TextSpan(at, at + 5)];
        using var writer = new StringWriter();
        Highlights.Of(text, marks).WriteTo(writer, HtmlEncoder.Create(UnicodeRanges.All));

        Assert.Equal(expected, writer.ToString());
    }

    private static Task<Answer<SearchPage>> AskAsync(PassageSearch search, string question) =>
        search.SearchAsync(Viewer.Everything, new SearchRequest(question) { Facets = true }, TestContext.Current.CancellationToken);
}
