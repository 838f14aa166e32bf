using System.Text;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Searching.Results;
using DtiExtract.Mining;
using DtiExtract.Mining.Outline;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DtiExtract.Archive.Tests.Searching;

/// <summary>An archive with a few short reports about made-up places, to search in.</summary>
internal sealed class SearchArchive(OpenArchive open, SearchOptions options) : IAsyncDisposable
{
    /// <summary>What searches.</summary>
    public PassageSearch Search { get; } = new(open.Get<IDbContextFactory<ArchiveContext>>(), OpenArchive.Reports.Rules, Options.Create(options));

    /// <summary>Opens an archive with these reports.</summary>
    public static async Task<SearchArchive> OnAsync(DatabaseKind kind, IEnumerable<MinedReport> reports, SearchOptions? options = null)
    {
        var archive = new SearchArchive(await OpenArchive.OnAsync(kind), options ?? new SearchOptions());
        await OpenArchive.Reports.KeepAsync(archive.Services, reports, TestContext.Current.CancellationToken);
        return archive;
    }

    /// <summary>A report of a commune with these lines.</summary>
    public static MinedReport Report(string unit, int year, params string[] lines)
    {
        string text = $"BÁO CÁO\nKết quả chuyển đổi số năm {year}\n\n{string.Join("\n\n", lines)}\n";
        MinedReport mined = OpenArchive.Reports.Mine($"{unit}-{year}.txt", text);
        return mined with
        {
            Sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(unit + text))),
            Header = new ReportHeader
            {
                Unit = unit,
                UnitLevel = UnitLevel.Commune,
                Parent = unit.EndsWith('A') ? "huyện Mường Thử" : "huyện Sông Mẫu",
                Province = "tỉnh Nậm Thí",
                Period = $"năm {year}",
                PeriodEnd = new DateOnly(year, 12, 31),
            },
        };
    }

    private IServiceProvider Services => open.Services;

    /// <summary>A context of its own.</summary>
    public ArchiveContext Context() => open.Context();

    /// <summary>Keeps a report that was mined again.</summary>
    public async Task KeepAnewAsync(MinedReport report)
    {
        await using ArchiveContext context = Context();
        long id = await context.Reports.Where(kept => kept.Sha256 == report.Sha256).Select(kept => kept.Id).SingleAsync(TestContext.Current.CancellationToken);
        await OpenArchive.Reports.KeepAnewAsync(Services, id, report, TestContext.Current.CancellationToken);
    }

    /// <summary>The page for a query.</summary>
    public async Task<SearchPage> PageAsync(SearchRequest request, Viewer? viewer = null)
    {
        Answer<SearchPage> answer = await Search.SearchAsync(viewer ?? Viewer.Everything, request, TestContext.Current.CancellationToken);
        Assert.Null(answer.Error);
        return answer.Page!;
    }

    /// <summary>The texts found for a query, the best first, without headings.</summary>
    public async Task<string[]> FindAsync(string query, Viewer? viewer = null) =>
        [.. (await PageAsync(new SearchRequest(query) { Size = 100 }, viewer)).Items.Select(item => item.Text)];

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => open.DisposeAsync();
}
