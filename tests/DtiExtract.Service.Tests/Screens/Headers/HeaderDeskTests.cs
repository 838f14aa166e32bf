using DtiExtract.Archive.Access;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Screens.Headers;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DtiExtract.Service.Tests.Screens.Headers;

public sealed class HeaderDeskTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_header_that_a_person_confirmed_is_doubtful_no_more_and_stays_as_it_is()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        StoredReport report = await KeptAsync(service, SomeHeader.Stored(SomeHeader.Clear with { SignedOn = null }, 1));
        HeaderDesk desk = service.App.Services.GetRequiredService<HeaderDesk>();
        HeaderForm shown = desk.RowOf(report).Shown;

        HeaderRow? kept = await desk.KeepAsync(Viewer.Everything, shown, Token);
        HeaderRow? stale = await desk.KeepAsync(Viewer.Everything, shown, Token);

        Assert.True(kept is { IsSaved: true, Mistake: null, Doubts.IsEmpty: true });
        Assert.Equal(SomeHeader.Clear with { SignedOn = null }, kept.Header);
        Assert.Equal("DtiExtract", kept.Report.CorrectedBy);
        Assert.Contains("tải lại", stale!.Mistake!.Sentence.Vietnamese, StringComparison.Ordinal);
        Assert.Equal(0, await service.App.Services.GetRequiredService<HeaderReview>().CountDoubtfulAsync(Viewer.Everything, batch: null, Token));
        await using ArchiveContext archive = service.Archive();
        Assert.Contains(await archive.AuditEntries.ToListAsync(Token), entry => entry.Action == "report.confirm");
        Assert.False(await archive.TouchedProvinces.AnyAsync(Token));
    }

    [Theory]
    [InlineData("unit", "xã Hà Lĩnh", null)]
    [InlineData("unitCode", "99999", HeaderField.Unit)]
    [InlineData("period", "khi nào đó", HeaderField.Period)]
    [InlineData("period", "2023", null)]
    [InlineData("signedOn", "31/02/2024", HeaderField.SignedOn)]
    [InlineData("signedOn", "5/7/2024", null)]
    public async Task A_change_is_kept_or_its_mistake_is_said_at_its_field(string field, string value, object? mistaken)
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        StoredReport report = await KeptAsync(service, SomeHeader.Stored(SomeHeader.Clear, 1));
        HeaderDesk desk = service.App.Services.GetRequiredService<HeaderDesk>();
        HeaderForm form = Changed(desk.RowOf(report).Shown, field, value);

        HeaderRow? kept = await desk.KeepAsync(Viewer.Everything, form, Token);

        Assert.Equal(mistaken, kept!.Mistake?.Field);
        Assert.Equal(mistaken is null, kept.IsSaved);
        Assert.Equal(mistaken is null ? null : form, kept.Typed);
    }

    [Fact]
    public async Task The_days_of_a_period_follow_from_its_words_and_those_of_a_unit_from_its_code()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        StoredReport report = await KeptAsync(service, SomeHeader.Stored(SomeHeader.Clear with { Unit = "xã Hà Tâm", UnitCode = null, Parent = null, Period = null, PeriodStart = null, PeriodEnd = null }, 1));
        HeaderDesk desk = service.App.Services.GetRequiredService<HeaderDesk>();

        HeaderRow? kept = await desk.KeepAsync(Viewer.Everything, desk.RowOf(report).Shown with { Unit = "xã Hà Tân", UnitCode = "15322", Period = "quý II năm 2024" }, Token);

        Assert.Equal(SomeHeader.Clear with { Period = "quý II năm 2024", PeriodStart = new DateOnly(2024, 4, 1) }, kept!.Header);
    }

    private static HeaderForm Changed(HeaderForm form, string field, string value) => field switch
    {
        "unit" => form with { Unit = value },
        "unitCode" => form with { UnitCode = value },
        "period" => form with { Period = value },
        _ => form with { SignedOn = value },
    };

    private static async Task<StoredReport> KeptAsync(RunningService service, StoredReport report)
    {
        await using ArchiveContext archive = service.Archive();
        archive.Reports.Add(report);
        await archive.SaveChangesAsync(Token);
        return report;
    }
}
