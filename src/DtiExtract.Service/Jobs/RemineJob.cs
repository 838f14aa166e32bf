using System.Text.Json;
using DtiExtract.Service.Ingestion.Working;
using Quartz;

namespace DtiExtract.Service.Jobs;

/// <summary>Mines reports again. When its node dies, another one goes on with it.</summary>
/// <param name="reminer">Mines reports again.</param>
[DisallowConcurrentExecution]
internal sealed class RemineJob(Reminer reminer) : IJob
{
    private const string Filter = "filter";
    private const string Since = "since";

    /// <summary>Has reports mined again, by whatever node comes to it.</summary>
    public static async Task BeginAsync(IScheduler scheduler, RemineFilter filter, DateTimeOffset since, CancellationToken cancellationToken)
    {
        IJobDetail job = JobBuilder.Create<RemineJob>().RequestRecovery()
            .UsingJobData(Filter, JsonSerializer.Serialize(filter))
            .UsingJobData(Since, JsonSerializer.Serialize(since))
            .Build();
        await scheduler.ScheduleJob(job, TriggerBuilder.Create().StartNow().Build(), cancellationToken: cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        JobDataMap data = context.MergedJobDataMap;
        RemineFilter filter = JsonSerializer.Deserialize<RemineFilter>((string)data[Filter]!)!;
        await reminer.RunAsync(filter, JsonSerializer.Deserialize<DateTimeOffset>((string)data[Since]!), cancellationToken);
    }
}
