using System.IO.Compression;
using System.Net;
using DtiExtract.Archive.Schema;
using DtiExtract.Service;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Tests;
using DtiExtract.Service.Tests.Accounts;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace DtiExtract.Browser.Tests;

public sealed class UploadTests(Chromium chromium)
{
    [Fact]
    public async Task A_folder_is_uploaded_watched_and_its_failed_files_are_tried_again()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        await using Visit visit = await Visit.AsAsync(chromium, service, Roles.Uploader);
        using var folder = new TemporaryFolder();
        string reports = FolderOfReports(folder);

        await visit.GoAsync("/uploads");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Tải lên", Exact = true })).ToBeDisabledAsync();
        await visit.Page.GetByLabel("Chọn cả thư mục").SetInputFilesAsync(reports);
        await Assertions.Expect(visit.Page.GetByText("6 tệp, ")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByText("2 tệp sẽ không gửi vì không đọc được")).ToBeVisibleAsync();
        await visit.Page.GetByText("2 tệp sẽ không gửi").ClickAsync();
        await Assertions.Expect(visit.Page.GetByText("cu/bao-cao.doc: tệp Word cũ (.doc)")).ToBeVisibleAsync();
        await visit.ShowAsync("tai-len");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Tải lên", Exact = true }).PressAsync("Enter");
        await visit.Page.WaitForURLAsync("**/uploads/1");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Tệp không đọc được" })).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "quý 2", Exact = true })).ToBeVisibleAsync();
        ILocator failed = visit.Page.GetByRole(AriaRole.Row, new() { Name = "hong.docx" });
        await Assertions.Expect(failed).ToContainTextAsync("Tệp hỏng hoặc bị cắt cụt.");
        await Assertions.Expect(failed).ToContainTextAsync("Hãy gửi lại bản gốc.");
        ILocator known = visit.Page.GetByRole(AriaRole.Group, new() { Name = "Tệp đã có từ trước" });
        await Assertions.Expect(known.GetByRole(AriaRole.Row)).ToHaveCountAsync(2);
        await Assertions.Expect(known).ToContainTextAsync("ban-sao.docx");
        await Assertions.Expect(known).ToContainTextAsync("da-rin-2024-year.docx");
        await visit.ShowAsync("bien-nhan");

        IDownload receipt = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Link, new() { Name = "Biên nhận .csv" }).ClickAsync());
        Assert.Contains("hong.docx", await File.ReadAllTextAsync(await receipt.PathAsync(), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Thử lại các tệp lỗi (2)" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Tệp không đọc được" })).ToBeVisibleAsync();
        await using ArchiveContext archive = service.Archive();
        Assert.Contains(await archive.AuditEntries.ToListAsync(TestContext.Current.CancellationToken), entry => entry.Action == "batch.retry");
    }

    [Fact]
    public async Task A_folder_and_a_file_are_dropped_on_the_page_and_sent()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        await using Visit visit = await Visit.AsAsync(chromium, service, Roles.Uploader);
        using var folder = new TemporaryFolder();
        await visit.GoAsync("/uploads");

        await DropAsync(visit.Page, FolderOfReports(folder));
        await Assertions.Expect(visit.Page.GetByText("6 tệp, ")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByText("2 tệp sẽ không gửi vì không đọc được")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("#drop-zone.is-over")).ToHaveCountAsync(0);
        await DropAsync(visit.Page, Repository.At("corpus", "commune", "tho-van-2024-year.docx"));
        await Assertions.Expect(visit.Page.GetByText("7 tệp, ")).ToBeVisibleAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Tải lên", Exact = true }).ClickAsync();

        await visit.Page.WaitForURLAsync("**/uploads/1");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Row, new() { Name = "hong.docx" })).ToBeVisibleAsync();
        await using ArchiveContext archive = service.Archive();
        string?[] names = await archive.Uploads.Select(upload => upload.Name).ToArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["quý 2/ba-lang-2024-q1.txt", "quý 2/cu/ban-sao.docx", "quý 2/da-rin-2024-year.docx", "quý 2/hong.docx", "quý 2/son-lang-2024-h1.txt", "quý 2/trong.txt", "tho-van-2024-year.docx"], names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_batch_is_watched_until_its_receipt_is_there()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite, start => start with { Role = ServiceRole.Web });
        Account account = await service.PersonAsync(Roles.Uploader);
        await using ArchiveContext archive = service.Archive();
        DateTimeOffset now = DateTimeOffset.UtcNow;
        var batch = new Batch { Name = "Báo cáo quý II", AccountId = account.Id, By = account.DisplayName, CreatedAt = now, ReceivedAt = now };
        archive.Batches.Add(batch);
        await archive.SaveChangesAsync(TestContext.Current.CancellationToken);
        UploadState[] states = [.. Enumerable.Repeat(UploadState.Done, 40), .. Enumerable.Repeat(UploadState.Failed, 2), .. Enumerable.Repeat(UploadState.Mining, 4), .. Enumerable.Repeat(UploadState.Waiting, 74)];
        archive.Uploads.AddRange(states.Select((state, at) => new Upload
        {
            BatchId = batch.Id,
            Name = $"báo cáo {at}.docx",
            State = state,
            ReceivedAt = now,
            DueAt = now,
            StartedAt = state == UploadState.Waiting ? null : now.AddSeconds(-20),
            FinishedAt = state is UploadState.Done or UploadState.Failed ? now : null,
        }));
        await archive.SaveChangesAsync(TestContext.Current.CancellationToken);
        await using Visit visit = await Visit.AsAsync(chromium, service, account);

        await visit.Page.GotoAsync(new Uri(visit.Address, $"/uploads/{batch.Id}").ToString());
        await Assertions.Expect(visit.Page.GetByText("Đã xử lý 42 trên 120 tệp, còn khoảng").First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByText("tệp mỗi giây")).ToBeVisibleAsync();
        await visit.ShowAsync("tien-do");

        await archive.Uploads.Where(upload => upload.FinishedAt == null).ExecuteUpdateAsync(
            set => set.SetProperty(upload => upload.State, UploadState.Done).SetProperty(upload => upload.FinishedAt, now), TestContext.Current.CancellationToken);
        await archive.Batches.ExecuteUpdateAsync(set => set.SetProperty(one => one.FinishedAt, now), TestContext.Current.CancellationToken);

        await Assertions.Expect(visit.Page.GetByText("báo cáo đọc được").Locator("..").First).ToContainTextAsync("118");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Đã xử lý xong." })).ToBeAttachedAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Xem thêm" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_doubtful_header_is_corrected_by_keyboard_with_a_suggestion()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        KeptReports kept = Mined.Reports;
        string[] texts =
        [
            SomeReport.Of("xã Hà Tâm", "huyện Hà Trung", "tỉnh Thanh Hóa", "06 tháng đầu năm 2024", "ngày 15 tháng 6 năm 2024", "Ký số 95/100 văn bản, đạt 95%."),
            SomeReport.Of("xã Suối Thử", "huyện Đồi Thông", "tỉnh Thử Nghiệm", "năm", "ngày … tháng … năm", "Ký số 90/100 văn bản, đạt 90%."),
            SomeReport.Of("xã Hà Tân", "huyện Hà Trung", "tỉnh Thanh Hóa", "năm 2023", "ngày 15 tháng 12 năm 2023", "Ký số 80/100 văn bản, đạt 80%."),
        ];
        long[] ids = [.. await kept.KeepAsync(service.App.Services, texts.Select((text, i) => kept.Mine($"bao-cao-{i + 1}.txt", text)), TestContext.Current.CancellationToken)];
        await using Visit visit = await Visit.AsAsync(chromium, service, Roles.Uploader);
        await visit.GoAsync("/uploads/headers");
        await visit.ShowAsync("phan-dau-bao-cao");

        ILocator unit = visit.Page.GetByRole(AriaRole.Combobox, new() { Name = "Đơn vị, bao-cao-1.txt" });
        await Assertions.Expect(unit).ToBeFocusedAsync();
        await unit.FillAsync("ha tan");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Option, new() { Name = "xã Hà Tân" }).First).ToBeVisibleAsync();
        await unit.PressAsync("Escape");
        await Assertions.Expect(unit).ToHaveValueAsync("ha tan");
        await unit.PressAsync("Escape");
        await Assertions.Expect(unit).ToHaveValueAsync("xã Hà Tâm");
        await unit.FillAsync("ha tan");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Option, new() { Name = "xã Hà Tân" }).First).ToBeVisibleAsync();
        await unit.PressAsync("ArrowDown");
        await unit.PressAsync("Enter");
        await Assertions.Expect(unit).ToHaveValueAsync("xã Hà Tân");
        await unit.PressAsync("Enter");

        ILocator period = visit.Page.GetByLabel("Kỳ báo cáo, bao-cao-2.txt");
        await Assertions.Expect(visit.Page.GetByText("Đã lưu")).ToBeVisibleAsync();
        ILocator province = visit.Page.GetByLabel("Tỉnh, bao-cao-2.txt");
        await Assertions.Expect(province).ToBeFocusedAsync();
        await province.FillAsync("tỉnh Thử Nghiệm");
        await province.PressAsync("Tab");
        await Assertions.Expect(period).ToBeFocusedAsync();
        await period.FillAsync("khi nào đó");
        await period.PressAsync("Enter");
        await Assertions.Expect(visit.Page.GetByText("Chưa hiểu kỳ “khi nào đó”")).ToBeVisibleAsync();
        await Assertions.Expect(period).ToBeFocusedAsync();
        await period.FillAsync("quý I năm 2025");
        await period.PressAsync("Enter");
        await Assertions.Expect(visit.Page.GetByText("Đã xem hết.")).ToBeVisibleAsync();

        await using ArchiveContext archive = service.Archive();
        List<StoredReport> reports = await archive.Reports.OrderBy(report => report.Id).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(("xã Hà Tân", "huyện Hà Trung"), (reports[0].Unit, reports[0].District));
        Assert.Equal((new DateOnly(2025, 1, 1), new DateOnly(2025, 3, 31)), (reports[1].PeriodStart, reports[1].PeriodEnd));
        Assert.All(reports.Take(2), report => Assert.NotNull(report.CorrectedAt));
        Assert.Null(reports[2].CorrectedAt);
    }

    [Fact]
    public async Task A_draft_is_checked_without_being_kept_and_comes_back_with_comments()
    {
        await using RunningService service = await RunningService.OnAsync(DatabaseKind.Sqlite);
        await using Visit visit = await Visit.AsAsync(chromium, service, Roles.Analyst);
        await visit.GoAsync("/uploads/check");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Xem kết quả" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "Hãy chọn một tệp" })).ToBeVisibleAsync();

        await visit.Page.GetByLabel("Bản nháp").SetInputFilesAsync(Repository.At("corpus", "commune", "da-rin-2024-year.docx"));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Xem kết quả" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Kết quả: da-rin-2024-year.docx" })).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.GetByText("xã Đạ Rin").First).ToBeVisibleAsync();
        await visit.ShowAsync("kiem-tra-truoc-khi-gui");

        IDownload commented = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Button, new() { Name = "Tải .docx có chú thích" }).ClickAsync());
        Assert.Equal("da-rin-2024-year-chu-thich.docx", commented.SuggestedFilename);
        using (ZipArchive package = await ZipFile.OpenReadAsync(await commented.PathAsync(), TestContext.Current.CancellationToken))
        {
            Assert.NotNull(package.Entries.SingleOrDefault(entry => entry.FullName.EndsWith("comments.xml", StringComparison.Ordinal)));
        }

        await using ArchiveContext archive = service.Archive();
        Assert.False(await archive.Reports.AnyAsync(TestContext.Current.CancellationToken) || await archive.Uploads.AnyAsync(TestContext.Current.CancellationToken));
        visit.Expects(HttpStatusCode.Forbidden);
        Assert.Equal(403, (await visit.Page.GotoAsync(new Uri(visit.Address, "/uploads").ToString()))!.Status);
    }

    /// <summary>Drags something from the desktop onto the place for it: with true files and folders, which no script of a page can make.</summary>
    private static async Task DropAsync(IPage page, string path)
    {
        LocatorBoundingBoxResult zone = (await page.Locator("#drop-zone").BoundingBoxAsync())!;
        ICDPSession browser = await page.Context.NewCDPSessionAsync(page);
        foreach (string type in (string[])["dragEnter", "dragOver", "drop"])
        {
            await browser.SendAsync("Input.dispatchDragEvent", new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["type"] = type,
                ["x"] = zone.X + (zone.Width / 2),
                ["y"] = zone.Y + (zone.Height / 2),
                ["data"] = new { items = Array.Empty<object>(), files = new[] { path }, dragOperationsMask = 1 },
            });
        }
    }

    /// <summary>Four files that can be read, one of them twice; two that can't; two that the browser leaves out; and one that nobody made.</summary>
    private static string FolderOfReports(TemporaryFolder folder)
    {
        string root = Path.Join(folder.Path, "quý 2");
        Directory.CreateDirectory(Path.Join(root, "cu"));
        string[] corpus = ["da-rin-2024-year.docx", "ba-lang-2024-q1.txt", "son-lang-2024-h1.txt"];
        foreach (string name in corpus)
        {
            File.Copy(Repository.At("corpus", "commune", name), Path.Join(root, name));
        }

        File.Copy(Path.Join(root, corpus[0]), Path.Join(root, "cu", "ban-sao.docx"));
        File.WriteAllBytes(Path.Join(root, "hong.docx"), File.ReadAllBytes(Path.Join(root, corpus[0]))[..2000]);
        File.WriteAllText(Path.Join(root, "trong.txt"), " \n \n");
        File.WriteAllText(Path.Join(root, "so-lieu.json"), "{}");
        File.WriteAllText(Path.Join(root, "cu", "bao-cao.doc"), "cũ");
        File.WriteAllText(Path.Join(root, "Thumbs.db"), "x");
        return root;
    }
}
