using System.Net;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Tests.Accounts;
using DtiExtract.Service.Tests.Api;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Tests.Pages;

public sealed class BulkPageTests
{
    [Theory]
    [InlineData("dismiss", HttpStatusCode.OK, FindingStatus.Dismissed)]
    [InlineData("maybe", HttpStatusCode.BadRequest, FindingStatus.Open)]
    [InlineData("", HttpStatusCode.BadRequest, FindingStatus.Open)]
    public async Task Many_findings_are_decided_of_only_by_a_word_that_is_understood(string kind, HttpStatusCode expected, FindingStatus status)
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        await service.KeepAsync("xã Lụa Mới", "huyện Tơ Vàng", "tỉnh Nghệ An", "năm 2024", "ngày 10 tháng 12 năm 2024", "Văn bản đi: 412/500 văn bản được ký số, đạt 98,4%.");
        using HttpClient auditor = await service.SignedInAsync(await service.PersonAsync(Roles.Auditor));
        using HttpResponseMessage chosen = await FillAsync(auditor, "/findings/bulk?handler=choose");
        string bulk = chosen.RequestMessage!.RequestUri!.Query.Split("bulk=")[1];

        using HttpResponseMessage decided = await FillAsync(auditor, "/findings/bulk?handler=decide", new("bulk", bulk), new("kind", kind), new("reason", "Làm tròn theo mẫu cũ"));

        Assert.Equal(expected, decided.StatusCode);
        await using ArchiveContext archive = service.Archive();
        Assert.Equal([status], await archive.Findings.Select(finding => finding.Status).ToListAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<HttpResponseMessage> FillAsync(HttpClient browser, string address, params KeyValuePair<string, string>[] fields)
    {
        using var form = new FormUrlEncodedContent(fields);
        return await browser.PostAsync(new Uri(address, UriKind.Relative), form, TestContext.Current.CancellationToken);
    }
}
