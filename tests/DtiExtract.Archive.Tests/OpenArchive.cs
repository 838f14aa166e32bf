using DtiExtract.Archive.Schema;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DtiExtract.Archive.Tests;

/// <summary>An archive of a test's own, put together as the service does, up to date and empty.</summary>
internal sealed class OpenArchive : IAsyncDisposable
{
    private static readonly Lazy<KeptReports> Kept = new(() => KeptReports.ByRulesIn(Repository.At("rules")));

    private readonly TestDatabase _database;
    private readonly ServiceProvider _services;

    private OpenArchive(TestDatabase database, ServiceProvider services) => (_database, _services) = (database, services);

    /// <summary>Mines reports and keeps them.</summary>
    public static KeptReports Reports => Kept.Value;

    /// <summary>The parts of the archive.</summary>
    public IServiceProvider Services => _services;

    /// <summary>Makes it.</summary>
    public static async Task<OpenArchive> OnAsync(DatabaseKind kind)
    {
        var database = new TestDatabase(kind);
        ServiceProvider services = new ServiceCollection().AddSingleton(TimeProvider.System).AddSingleton(Reports.Rules).AddArchive(database.Options).BuildServiceProvider();
        var open = new OpenArchive(database, services);
        await using ArchiveContext archive = open.Context();
        await ArchiveDatabase.MigrateAsync(archive, TestContext.Current.CancellationToken);
        return open;
    }

    /// <summary>A context of its own.</summary>
    public ArchiveContext Context() => Get<IDbContextFactory<ArchiveContext>>().CreateDbContext();

    /// <summary>A part of the archive.</summary>
    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _database.Dispose();
    }
}
