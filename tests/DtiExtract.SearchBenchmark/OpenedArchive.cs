using DtiExtract.Archive;
using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Searching.Results;
using DtiExtract.Mining.Rules;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DtiExtract.SearchBenchmark;

/// <summary>An archive: a temporary one, or one that is kept for the next time.</summary>
internal sealed class OpenedArchive : IDisposable
{
    private readonly TestDatabase? _temporary;
    private readonly ServiceProvider _services;

    /// <summary>Opens it.</summary>
    public OpenedArchive(DatabaseKind kind, MiningRules rules, BenchmarkOptions options)
    {
        Kind = kind;
        ArchiveOptions? kept = KeptIn(kind, options);
        _temporary = kept is null ? new TestDatabase(kind) : null;
        _services = new ServiceCollection().AddSingleton(TimeProvider.System).AddArchive(kept ?? _temporary!.Options).BuildServiceProvider();
        Kept = new KeptReports(rules);
        Search = new PassageSearch(_services.GetRequiredService<IDbContextFactory<ArchiveContext>>(), rules, Options.Create(new SearchOptions()));
    }

    /// <summary>Which database it is in.</summary>
    public DatabaseKind Kind { get; }

    /// <summary>Keeps reports in it.</summary>
    public KeptReports Kept { get; }

    /// <summary>Searches it.</summary>
    public PassageSearch Search { get; }

    /// <summary>The parts of the archive.</summary>
    public IServiceProvider Services => _services;

    /// <summary>A context of its own.</summary>
    public ArchiveContext Context() => _services.GetRequiredService<IDbContextFactory<ArchiveContext>>().CreateDbContext();

    /// <summary>How many passages it holds.</summary>
    public async Task<int> CountAsync()
    {
        await using ArchiveContext context = Context();
        return await context.Passages.CountAsync();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _services.Dispose();
        _temporary?.Dispose();
    }

    private static ArchiveOptions? KeptIn(DatabaseKind kind, BenchmarkOptions options) => kind switch
    {
        DatabaseKind.Sqlite => options.Archive is { } folder ? new ArchiveOptions { Folder = folder } : null,
        DatabaseKind.PostgreSql => options.PostgreSql is { } connection ? new ArchiveOptions { Folder = Path.GetTempPath(), PostgreSql = connection } : null,
    };
}
