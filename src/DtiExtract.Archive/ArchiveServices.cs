using DtiExtract.Archive.Auditing;
using DtiExtract.Archive.Files;
using DtiExtract.Archive.Findings;
using DtiExtract.Archive.Findings.Deciding;
using DtiExtract.Archive.Reports;
using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Searching.Passages;
using DtiExtract.Archive.Uploads;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DtiExtract.Archive;

/// <summary>Puts the archive together.</summary>
public static class ArchiveServices
{
    /// <summary>Adds the archive: <see cref="IDbContextFactory{TContext}"/> of <see cref="ArchiveContext"/>, <see cref="IOriginalStore"/>, <see cref="ReportKeeper"/> and <see cref="AuditTrail"/>.</summary>
    public static IServiceCollection AddArchive(this IServiceCollection services, ArchiveOptions options)
    {
        Directory.CreateDirectory(options.Folder);
        services.AddSingleton(options);
        services.AddDbContextFactory<ArchiveContext>(builder => ArchiveDatabase.Configure(builder, options));
        services.AddSingleton<IOriginalStore>(new FolderStore(Path.Join(options.Folder, "originals")));
        services.AddSingleton<IReportRows, FigureRows>();
        services.AddSingleton<IReportRows, FindingRows>();
        services.AddSingleton<IProvinceReconciler, ProvinceReconciler>();
        services.AddSingleton<IReportRows, PassageRows>();
        services.AddSingleton<ReportKeeper>();
        services.AddSingleton<AuditTrail>();
        services.AddSingleton<IUploadSignal, UploadSignal>();
        services.AddSingleton<UploadLeases>();
        services.AddSingleton<UploadFinisher>();
        services.AddSingleton<BatchEnds>();
        services.AddSingleton<ProvinceMarks>();
        services.AddSingleton<ReportQueries>();
        services.AddSingleton<HeaderCorrections>();
        services.TryAddSingleton(new ReviewOptions());
        services.AddSingleton<DecisionDesk>();
        services.AddSingleton<BulkDesk>();
        services.AddSingleton<MinerVersions>();
        return services;
    }
}
