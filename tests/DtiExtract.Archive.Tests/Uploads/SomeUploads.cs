using DtiExtract.Archive.Reports;
using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Uploads;
using DtiExtract.Mining;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Archive.Tests.Uploads;

/// <summary>Uploads as people give them in, and what children say of them.</summary>
internal static class SomeUploads
{
    /// <summary>How long a worker has an upload in these tests.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    /// <summary>A batch that was received, with uploads that wait.</summary>
    public static async Task<long> GiveInAsync(this OpenArchive open, params string[] contents)
    {
        await using ArchiveContext archive = open.Context();
        DateTimeOffset now = DateTimeOffset.UtcNow;
        var batch = new Batch { Name = "đợt thử", By = "người thử", CreatedAt = now, ReceivedAt = now };
        archive.Batches.Add(batch);
        await archive.SaveChangesAsync(TestContext.Current.CancellationToken);
        archive.Uploads.AddRange(contents.Select(content => new Upload { BatchId = batch.Id, Name = $"{content}.txt", Sha256 = Hash(content), State = UploadState.Waiting, ReceivedAt = now, DueAt = now }));
        await archive.SaveChangesAsync(TestContext.Current.CancellationToken);
        return batch.Id;
    }

    /// <summary>What a worker gets.</summary>
    public static async Task<ClaimedUpload[]> ClaimAsync(this OpenArchive open, string worker, int most = 10, TimeSpan? lease = null) =>
        [.. await open.Get<UploadLeases>().ClaimAsync(worker, most, lease ?? Lease, TestContext.Current.CancellationToken)];

    /// <summary>What a worker brings to an end.</summary>
    public static Task FinishAsync(this OpenArchive open, string worker, params UploadOutcome[] outcomes) =>
        open.Get<UploadFinisher>().FinishAsync(worker, outcomes, TestContext.Current.CancellationToken);

    /// <summary>An upload that could be read.</summary>
    public static UploadOutcome Done(ClaimedUpload claim, string province = "tỉnh Thử") => UploadOutcome.Done(claim, new MinedContent(
        new MinedReport
        {
            File = claim.Upload.Name,
            Sha256 = claim.Upload.Sha256,
            Miner = "dti 0, rules 0, no model",
            Text = new ReportText { Format = ReportFormat.Txt, Text = "Báo cáo", Blocks = [], Source = new OneLine() },
            Header = new ReportHeader { Unit = "xã Thử", Province = province },
        },
        new ReportContent { Mined = [1], Digest = [2] }));

    /// <summary>As many hexadecimal digits as a hash has.</summary>
    public static string Hash(string content) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(content)));

    private sealed class OneLine : ISourceMap
    {
        public SourcePlace Locate(TextSpan span) => new TextPlace(1, span.Start + 1);
    }
}
