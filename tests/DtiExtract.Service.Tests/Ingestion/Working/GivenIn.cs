using DtiExtract.Archive.Files;
using DtiExtract.Archive.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DtiExtract.Service.Tests.Ingestion.Working;

/// <summary>Files in the archive as if they had been given in through the service.</summary>
internal static class GivenIn
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    /// <summary>A batch of files that wait.</summary>
    public static async Task<long> GiveInAsync(this IServiceProvider services, params byte[][] files)
    {
        IOriginalStore originals = services.GetRequiredService<IOriginalStore>();
        await using ArchiveContext archive = await services.GetRequiredService<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        DateTimeOffset now = DateTimeOffset.UtcNow;
        var kept = new List<KeptOriginal?>();
        foreach (byte[] file in files)
        {
            kept.Add(await originals.KeepAsync(new MemoryStream(file), long.MaxValue, TestContext.Current.CancellationToken));
        }

        var batch = new Batch { Name = "đợt thử", By = "người thử", CreatedAt = now, ReceivedAt = now };
        await using (var transaction = await archive.Database.BeginTransactionAsync(TestContext.Current.CancellationToken))
        {
            archive.Batches.Add(batch);
            await archive.SaveChangesAsync(TestContext.Current.CancellationToken);
            archive.Uploads.AddRange(kept.Select((one, i) => new Upload
            {
                BatchId = batch.Id,
                Name = $"r{i}.txt",
                Sha256 = one!.Sha256,
                Size = one.Size,
                State = UploadState.Waiting,
                ReceivedAt = now,
                DueAt = now,
            }));
            await archive.SaveChangesAsync(TestContext.Current.CancellationToken);
            await transaction.CommitAsync(TestContext.Current.CancellationToken);
        }

        return batch.Id;
    }

    /// <summary>Waits until a condition holds.</summary>
    public static async Task WaitAsync(this IServiceProvider services, Func<ArchiveContext, Task<bool>> holds)
    {
        DateTimeOffset deadline = DateTimeOffset.UtcNow + Patience;
        while (true)
        {
            await using (ArchiveContext archive = await services.GetRequiredService<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken))
            {
                if (await holds(archive))
                {
                    return;
                }
            }

            Assert.True(DateTimeOffset.UtcNow < deadline, "What was waited for did not come.");
            await Task.Delay(TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Waits until a batch is finished, and gives its uploads.</summary>
    public static async Task<List<Upload>> FinishedAsync(this IServiceProvider services, long batch)
    {
        await services.WaitAsync(archive => archive.Batches.AnyAsync(one => one.Id == batch && one.FinishedAt != null, TestContext.Current.CancellationToken));
        await using ArchiveContext archive = await services.GetRequiredService<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        return await archive.Uploads.AsNoTracking().Where(upload => upload.BatchId == batch).OrderBy(upload => upload.Id).ToListAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>A small report that is unlike the others.</summary>
    public static byte[] Report(int number) => System.Text.Encoding.UTF8.GetBytes(
        $"ỦY BAN NHÂN DÂN\nXÃ SUỐI THỬ {number}\n\nBÁO CÁO\nKết quả chuyển đổi số năm 2024\n\nTổng số hồ sơ là {number + 100} hồ sơ, trong đó có {number} hồ sơ nộp trực tuyến.\n");
}
