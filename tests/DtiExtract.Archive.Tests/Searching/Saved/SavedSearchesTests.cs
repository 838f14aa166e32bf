using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Searching.Saved;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DtiExtract.Archive.Tests.Searching.Saved;

public sealed class SavedSearchesTests
{
    private const string Someone = "someone";

    [Theory]
    [InlineData("/search?q=k%C3%BD", "/search?q=k%C3%BD")]
    [InlineData("/figures?indicator=x&cursor=abc&role=", "/figures?indicator=x")]
    [InlineData("/compare?handler=xlsx&area=a%2Fb", "/compare?area=a%2Fb")]
    [InlineData("/compare/missing", "/compare/missing")]
    [InlineData("/compare/other", null)]
    [InlineData("/administration/users", null)]
    [InlineData("//elsewhere.example/search?q=a", null)]
    [InlineData("https://elsewhere.example/search", null)]
    [InlineData("/search\\..\\x", null)]
    [InlineData(null, null)]
    public void Only_the_screens_of_searching_are_kept_without_the_place_of_a_page(string? address, string? expected)
    {
        bool isRead = SearchAddress.TryRead(address, out string? kept);

        Assert.Equal((expected is not null, expected), (isRead, kept));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task A_search_is_kept_once_renamed_and_forgotten_by_its_owner_only(DatabaseKind kind)
    {
        await using OpenArchive open = await OpenArchive.OnAsync(kind);
        SavedSearches searches = SearchesOf(open);

        Assert.True(await KeepAsync(searches, "Ký số", "/search?q=a"));
        Assert.True(await KeepAsync(searches, " Ký số năm nay ", "/search?q=a&cursor=x"));
        Assert.False(await KeepAsync(searches, " ", "/search?q=b"));
        Assert.False(await KeepAsync(searches, "Khác", "/reports"));

        SavedSearch kept = Assert.Single(await searches.ListAsync(Someone, TestContext.Current.CancellationToken));
        Assert.Equal(("Ký số năm nay", "/search?q=a"), (kept.Name, kept.Address));
        await searches.ForgetAsync("another", kept.Id, TestContext.Current.CancellationToken);
        Assert.NotEmpty(await searches.ListAsync(Someone, TestContext.Current.CancellationToken));
        await searches.ForgetAsync(Someone, kept.Id, TestContext.Current.CancellationToken);
        Assert.Empty(await searches.ListAsync(Someone, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_oldest_search_makes_room()
    {
        await using OpenArchive open = await OpenArchive.OnAsync(DatabaseKind.Sqlite);
        SavedSearches searches = SearchesOf(open);
        for (int i = 0; i <= SavedSearches.Most; i++)
        {
            await KeepAsync(searches, $"Lần {i}", $"/search?q={i}");
        }

        var names = (await searches.ListAsync(Someone, TestContext.Current.CancellationToken)).Select(one => one.Name).ToList();
        Assert.Equal(SavedSearches.Most, names.Count);
        Assert.DoesNotContain("Lần 0", names);
    }

    private static SavedSearches SearchesOf(OpenArchive open) => new(open.Services.GetRequiredService<IDbContextFactory<ArchiveContext>>(), TimeProvider.System);

    private static Task<bool> KeepAsync(SavedSearches searches, string name, string address) => searches.KeepAsync(Someone, name, address, TestContext.Current.CancellationToken);
}
