using DtiExtract.Archive;
using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Searching.Results;
using DtiExtract.Mining.Rules;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DtiExtract.SearchBenchmark;

/// <summary>A temporary archive.</summary>
internal sealed class OpenedArchive : IDisposable
{
    private readonly TestDatabase _database;
    private readonly ServiceProvider _services;

    /// <summary>Makes an empty one.</summary>
    public OpenedArchive(DatabaseKind kind, MiningRules rules)
    {
        Kind = kind;
        _database = new TestDatabase(kind);
        _services = new ServiceCollection().AddSingleton(TimeProvider.System).AddArchive(_database.Options).BuildServiceProvider();
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

    /// <inheritdoc/>
    public void Dispose()
    {
        _services.Dispose();
        _database.Dispose();
    }
}
