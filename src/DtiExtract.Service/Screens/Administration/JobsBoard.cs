using System.Collections.Frozen;
using System.Collections.Immutable;
using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Uploads;
using DtiExtract.Service.Jobs;
using Microsoft.EntityFrameworkCore;
using Quartz;

namespace DtiExtract.Service.Screens.Administration;

/// <summary>Tells what waits, what is being done, and when what recurs comes again.</summary>
/// <param name="archives">Opens the archive.</param>
/// <param name="schedulers">The schedule of jobs.</param>
internal sealed class JobsBoard(IDbContextFactory<ArchiveContext> archives, ISchedulerFactory schedulers)
{
    private const int Most = 100;

    private static readonly FrozenDictionary<string, Wording> Names = new Dictionary<string, Wording>(StringComparer.Ordinal)
    {
        ["reclaim-leases"] = new("Thu hồi tệp của tiến trình đã dừng", "Take back files of workers that stopped"),
        ["reconcile-provinces"] = new("Đối chiếu báo cáo trong tỉnh", "Hold reports of a province against each other"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly Wording Remining = new("Đọc lại báo cáo", "Mine reports again");

    /// <summary>How it stands now.</summary>
    public async Task<JobsState> FindAsync(CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        Dictionary<UploadState, int> counts = await archive.Uploads.GroupBy(upload => upload.State).ToDictionaryAsync(group => group.Key, group => group.Count(), cancellationToken);
        List<Upload> mining = await archive.Uploads.AsNoTracking().Where(upload => upload.State == UploadState.Mining).OrderBy(upload => upload.StartedAt).Take(Most).ToListAsync(cancellationToken);
        List<TouchedProvince> provinces = await archive.TouchedProvinces.AsNoTracking().OrderBy(touched => touched.TouchedAt).Take(Most).ToListAsync(cancellationToken);
        return new JobsState([.. Enum.GetValues<UploadState>().Select(state => (state, counts.GetValueOrDefault(state)))], [.. mining], [.. provinces], await LinesAsync(cancellationToken));
    }

    /// <summary>Whether reports are being mined again, or are to be.</summary>
    public async Task<bool> IsReminingAsync(CancellationToken cancellationToken)
    {
        IScheduler scheduler = await schedulers.GetScheduler(cancellationToken);
        PagedResult<JobHeader> jobs = await scheduler.QueryJobs(new JobQuery { Take = Most }, cancellationToken);
        return jobs.Items.Any(job => job.JobTypeName.Contains(nameof(RemineJob), StringComparison.Ordinal));
    }

    private async Task<ImmutableArray<JobLine>> LinesAsync(CancellationToken cancellationToken)
    {
        IScheduler scheduler = await schedulers.GetScheduler(cancellationToken);
        PagedResult<TriggerHeader> triggers = await scheduler.QueryTriggers(new TriggerQuery { Take = Most }, cancellationToken);
        return [.. triggers.Items.Select(trigger => new JobLine(Names.GetValueOrDefault(trigger.Key.Name, Remining), trigger.PreviousFireTimeUtc, trigger.NextFireTimeUtc, trigger.State == TriggerState.Error))];
    }
}

/// <summary>What waits and what is being done.</summary>
/// <param name="Uploads">How many files are in each state.</param>
/// <param name="Mining">The files that workers have.</param>
/// <param name="Provinces">The provinces whose reports are to be held against each other.</param>
/// <param name="Jobs">What recurs or was put on the schedule.</param>
internal sealed record JobsState(ImmutableArray<(UploadState State, int Count)> Uploads, ImmutableArray<Upload> Mining, ImmutableArray<TouchedProvince> Provinces, ImmutableArray<JobLine> Jobs)
{
    /// <summary>Whether something is under way, so that it is worth looking again soon.</summary>
    public bool IsBusy => Uploads.Any(pair => UploadStates.Open.Contains(pair.State) && pair.Count > 0) || !Provinces.IsEmpty;

    /// <summary>What people call a state.</summary>
    public static Wording NameOf(UploadState state) => state switch
    {
        UploadState.Received => new("Đang nhận", "Coming in"),
        UploadState.Waiting => new("Chờ đọc", "Waiting"),
        UploadState.Mining => new("Đang đọc", "Being mined"),
        UploadState.Done => new("Đã vào kho", "Kept"),
        UploadState.Failed => new("Không đọc được", "Failed"),
        UploadState.Duplicate => new("Trùng", "Known already"),
    };
}

/// <summary>A job on the schedule.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Last">When it was last run.</param>
/// <param name="Next">When it is run next.</param>
/// <param name="IsBroken">Whether the schedule gave it up.</param>
internal sealed record JobLine(Wording Name, DateTimeOffset? Last, DateTimeOffset? Next, bool IsBroken);
