using System.Diagnostics;
using DtiExtract.Archive;
using DtiExtract.Archive.Schema;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DtiExtract.Service.Tests.Ingestion.Working;

/// <summary>Real processes that are killed without a word in the middle of their work.</summary>
public sealed class CrashTests
{
    private const int Files = 500;
    private const int Enough = 40;

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task After_the_whole_service_was_killed_every_file_ends_exactly_once(DatabaseKind kind)
    {
        using var database = new TestDatabase(kind);
        await using ServiceProvider services = await ArchiveAsync(database.Options);
        long batch = await services.GiveInAsync([.. Enumerable.Range(0, Files).Select(GivenIn.Report)]);

        for (int crash = 1; crash <= 2; crash++)
        {
            using Process first = Work(database.Options);
            await services.WaitAsync(archive => HasFinishedAsync(archive, crash * Enough));
            first.Kill();
            await first.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        await services.WaitAsync(_ => Task.FromResult(!HasChildren(database.Options)));
        using Process last = Work(database.Options);
        await AssertEachOnceAsync(services, batch);
        await StopAsync(last);
    }

    [Fact]
    public async Task Two_workers_share_a_batch_and_survive_the_loss_of_one()
    {
        using var database = new TestDatabase(DatabaseKind.PostgreSql);
        await using ServiceProvider services = await ArchiveAsync(database.Options);
        long batch = await services.GiveInAsync([.. Enumerable.Range(0, Files).Select(GivenIn.Report)]);

        using Process one = Work(database.Options);
        using Process other = Work(database.Options);
        await services.WaitAsync(async archive => await archive.Uploads.Where(upload => upload.ClaimedBy != null).Select(upload => upload.ClaimedBy).Distinct().CountAsync(TestContext.Current.CancellationToken) == 2);
        await services.WaitAsync(archive => HasFinishedAsync(archive, Enough));
        one.Kill();

        await AssertEachOnceAsync(services, batch);
        await StopAsync(other);
    }

    private static async Task AssertEachOnceAsync(ServiceProvider services, long batch)
    {
        List<Upload> uploads = await services.FinishedAsync(batch);
        await using ArchiveContext archive = await services.GetRequiredService<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        List<StoredReport> reports = await archive.Reports.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(Files, uploads.Count);
        Assert.All(uploads, upload => Assert.Equal(UploadState.Done, upload.State));
        Assert.Equal(uploads.Select(upload => (upload.Sha256!, upload.ReportId!.Value)).Order(), reports.Select(report => (report.Sha256, report.Id)).Order());
        Assert.Equal(Files, await archive.Contents.CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(reports.Sum(report => report.Figures), await archive.Figures.CountAsync(TestContext.Current.CancellationToken));
    }

    private static Task<bool> HasFinishedAsync(ArchiveContext archive, int uploads) =>
        archive.Reports.CountAsync(TestContext.Current.CancellationToken).ContinueWith(count => count.Result >= uploads, TaskScheduler.Default);

    /// <summary>A sandboxed child names the archive that it may not see.</summary>
    private static bool HasChildren(ArchiveOptions archive) => Directory.EnumerateDirectories("/proc").Any(folder =>
    {
        try
        {
            string command = File.ReadAllText(Path.Join(folder, "cmdline"));
            return command.StartsWith("bwrap", StringComparison.Ordinal) && command.Contains(archive.Folder, StringComparison.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    });

    private static async Task<ServiceProvider> ArchiveAsync(ArchiveOptions options)
    {
        ServiceProvider services = new ServiceCollection().AddSingleton(TimeProvider.System).AddArchive(options).BuildServiceProvider();
        await using ArchiveContext archive = await services.GetRequiredService<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        await ArchiveDatabase.MigrateAsync(archive, TestContext.Current.CancellationToken);
        return services;
    }

    private static Process Work(ArchiveOptions archive)
    {
        string[] database = archive.PostgreSql is { } connection ? ["--postgresql", connection] : [];
        var info = new ProcessStartInfo("dotnet", [Path.Join(AppContext.BaseDirectory, "dti.dll"), "work", "--data", archive.Folder, "--rules", Repository.At("rules"), "--models", Repository.At("models"), .. database])
        {
            Environment = { ["DTI_Mining__LeaseSeconds"] = "3", ["DTI_Mining__Children"] = "1", ["Logging__LogLevel__Default"] = "Error" },
        };
        return Process.Start(info)!;
    }

    /// <summary>A worker that is asked to end does so cleanly.</summary>
    private static async Task StopAsync(Process worker)
    {
        using var term = Process.Start("kill", ["-TERM", worker.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await worker.WaitForExitAsync(patience.Token);
        Assert.Equal(0, worker.ExitCode);
    }
}
