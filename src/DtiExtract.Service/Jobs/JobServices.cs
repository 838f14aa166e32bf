using DtiExtract.Archive;
using DtiExtract.Service.Ingestion.Working;
using Npgsql;
using Quartz;

namespace DtiExtract.Service.Jobs;

/// <summary>Work that recurs, or that goes on behind a request. On PostgreSQL the schedule is in the database and each run is made by one node; on SQLite it is in memory.</summary>
internal static class JobServices
{
    private static readonly TimeSpan ReclaimInterval = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ReconcileInterval = TimeSpan.FromSeconds(3);

    /// <summary>Adds the scheduler. Nodes that only answer people may put work on it; the others do it.</summary>
    public static void AddJobs(this IServiceCollection services, ServiceStart start)
    {
        services.AddSingleton<RemineDesk>();
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(options => options.InstanceName = "dti");
            Store(quartz, start.Archive);
            if (start.Role != ServiceRole.Web)
            {
                Recur<ReclaimLeasesJob>(quartz, "reclaim-leases", ReclaimInterval);
                Recur<ReconcileProvincesJob>(quartz, "reconcile-provinces", ReconcileInterval);
            }
        });
        services.AddQuartzHostedService(options =>
        {
            options.WaitForJobsToComplete = true;

            // A node whose address is taken never gets so far; waiting for it would keep the sentence that says so back for half a minute.
            options.AwaitApplicationStarted = false;
            options.AutoStart = start.Role != ServiceRole.Web;
        });
    }

    /// <summary>The tables of the scheduler are its own: it makes those that are missing.</summary>
    private static void Store(IQuartzBuilder quartz, ArchiveOptions archive)
    {
        if (archive.PostgreSql is { } connection)
        {
            quartz.UsePersistentStore(store =>
            {
                store.UsePostgres(NpgsqlFactory.Instance, connection);
                store.UseSystemTextJsonSerializer();
                store.ConfigureStore(options => options.StoreJobDataAsStrings = true);
                store.UseClustering(options => options.CheckinInterval = TimeSpan.FromSeconds(5));
                store.ProvisionSchema();
            });
        }
    }

    private static void Recur<TJob>(IQuartzBuilder quartz, string name, TimeSpan interval) where TJob : class, IJob =>
        quartz.ScheduleJob<TJob>(trigger => trigger.WithIdentity(name).StartNow().WithSimpleSchedule(schedule => schedule.WithInterval(interval).RepeatForever()), job => job.WithIdentity(name));
}
