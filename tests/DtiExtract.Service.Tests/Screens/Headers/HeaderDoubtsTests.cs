using System.Collections.Immutable;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining.Outline;
using DtiExtract.Service.Screens.Headers;
using DtiExtract.TestServers;
using Microsoft.Extensions.DependencyInjection;

namespace DtiExtract.Service.Tests.Screens.Headers;

public sealed class HeaderDoubtsTests
{
    private static readonly ReportHeader Clear = SomeHeader.Clear;

    private static readonly ImmutableArray<(ReportHeader Header, string Doubts)> Cases =
    [
        (Clear, ""),
        (Clear with { DocumentNumber = null }, ""),
        (Clear with { Unit = null, UnitCode = null, UnitLevel = null, Parent = null, CriterionSet = null }, "Unit"),
        (Clear with { UnitCode = null, Unit = "xã Hà Tâm" }, "Unit"),
        (Clear with { UnitCode = null, Unit = "xã Suối Thử", Parent = "huyện Đồi Thông", Province = "tỉnh Thử Nghiệm", CriterionSet = null }, ""),
        (Clear with { UnitCode = null, Province = null, Parent = null, CriterionSet = null }, "Province"),
        (Clear with { Period = null, PeriodStart = null, PeriodEnd = null }, "Period"),
        (Clear with { PeriodStart = new DateOnly(2999, 1, 1), PeriodEnd = new DateOnly(2999, 12, 31), SignedOn = null }, "Period SignedOn"),
        (Clear with { SignedOn = null }, "SignedOn"),
        (Clear with { SignedOn = new DateOnly(2999, 1, 1) }, "SignedOn"),
        (Clear with { SignedOn = new DateOnly(2023, 12, 31) }, "SignedOn"),
        (Clear with { SignedOn = new DateOnly(2026, 1, 2) }, "SignedOn"),
        (Clear with { SignedOn = new DateOnly(2025, 12, 31) }, ""),
        (Clear with { CriterionSet = null }, "CriterionSet"),
        (new ReportHeader(), "Unit Period SignedOn"),
    ];

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task What_is_doubtful_is_said_in_words_and_found_by_the_database_alike(DatabaseKind kind)
    {
        await using RunningService service = await RunningService.OnAsync(kind);
        HeaderDoubts doubts = service.App.Services.GetRequiredService<HeaderDoubts>();
        HeaderReview review = service.App.Services.GetRequiredService<HeaderReview>();
        await using ArchiveContext archive = service.Archive();
        archive.Reports.AddRange(Cases.Select((one, at) => SomeHeader.Stored(one.Header, at)));
        await archive.SaveChangesAsync(TestContext.Current.CancellationToken);

        Assert.Equal(Cases.Select(one => one.Doubts), Cases.Select(one => string.Join(' ', doubts.Of(one.Header).Select(doubt => doubt.Field))));
        List<StoredReport> found = await review.DoubtfulAsync(Viewer.Everything, batch: null, after: null, most: 100, TestContext.Current.CancellationToken);
        List<StoredReport> clear = await review.ClearAsync(Viewer.Everything, batch: null, most: 100, TestContext.Current.CancellationToken);
        Assert.Equal(Cases.Select((one, at) => (one, at)).Where(pair => pair.one.Doubts.Length > 0).Select(pair => $"{pair.at}.txt").Order(), found.Select(report => report.Name).Order());
        Assert.Equal(Cases.Length, found.Count + clear.Count);
        Assert.Equal(found.Count, await review.CountDoubtfulAsync(Viewer.Everything, batch: null, TestContext.Current.CancellationToken));
    }
}
