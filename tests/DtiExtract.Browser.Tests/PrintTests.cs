using System.Diagnostics;
using System.Text.RegularExpressions;
using DtiExtract.Archive.Schema;
using DtiExtract.Exports.Messages;
using DtiExtract.Mining;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Screens;
using DtiExtract.Service.Tests;
using DtiExtract.TestServers;
using Microsoft.Playwright;

namespace DtiExtract.Browser.Tests;

/// <summary>Screens on paper: all that they say and nothing to press.</summary>
public sealed partial class PrintTests(Chromium chromium)
{
    [Fact]
    public async Task A_report_is_printed_whole_with_its_findings_and_without_controls()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        KeptReports kept = Mined.Reports;
        string file = Repository.At("corpus", "commune", "tho-van-2024-year.docx");
        StoredReport report = await kept.KeepFileAsync(service.App.Services, file, accountId: null, TestContext.Current.CancellationToken);
        await using Visit visit = await Visit.AsAsync(chromium, service, Roles.Auditor);
        await visit.GoAsync(Links.Report(report.Id));

        string printed = await PrintedAsync(visit.Page);

        await Assertions.Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("data-bs-theme", "light");
        MinedReport mined = kept.Mine(file, await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
        Finding[] findings = [.. mined.Findings];
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Contains(Plain(Terms.Of(finding.Type).Label.Vietnamese), printed, StringComparison.Ordinal));
        Assert.All(mined.Figures.Where(figure => !findings.Any(finding => finding.Figures.Contains(figure.Id))), figure => Assert.Contains(Plain(figure.Quote), printed, StringComparison.Ordinal));
        Assert.All(["Tải bản gốc", "Mục lục", "Trang chủ", "Cách đọc trang này"], control => Assert.DoesNotContain(Plain(control), printed, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_comparison_is_printed_with_every_unit_and_column()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        await HaTrung.KeepAsync(service);
        await using Visit visit = await Visit.AsAsync(chromium, service, Roles.Analyst);
        await visit.GoAsync("/compare");
        string[] words = [.. (await visit.Page.Locator("table thead th").AllInnerTextsAsync()).SelectMany(text => Words().Matches(text)).Select(match => match.Value.Normalize())];
        string[] units = [.. (await visit.Page.Locator("table tbody th[scope=row]").AllInnerTextsAsync()).Select(text => Plain(text.Split('\n')[0]))];
        Assert.True(words.Length > 10 && units.Length > 10);

        string printed = await PrintedAsync(visit.Page);

        Assert.All(units, unit => Assert.Contains(unit, printed, StringComparison.Ordinal));
        Assert.All(words, word => Assert.Contains(word, printed, StringComparison.Ordinal));
        Assert.DoesNotContain(Plain("Xuất .csv"), printed, StringComparison.Ordinal);
    }

    /// <summary>What stands on the paper, without the spaces and hyphens at which a line may break.</summary>
    private static async Task<string> PrintedAsync(IPage page)
    {
        using var folder = new TemporaryFolder();
        string file = Path.Join(folder.Path, "printed.pdf");
        await page.PdfAsync(new PagePdfOptions { Path = file, PreferCSSPageSize = true });
        using var reader = Process.Start(new ProcessStartInfo("pdftotext", [file, "-"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        string text = await reader.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await reader.WaitForExitAsync(TestContext.Current.CancellationToken);
        return Plain(text);
    }

    private static string Plain(string text) => Breaks().Replace(text.Normalize(), string.Empty);

    [GeneratedRegex(@"[\s-]+", RegexOptions.None, 1000)]
    private static partial Regex Breaks();

    [GeneratedRegex(@"\w+", RegexOptions.None, 1000)]
    private static partial Regex Words();
}
