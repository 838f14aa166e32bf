using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using DtiExtract.Archive.Schema;
using DtiExtract.Corpus.Generating;
using DtiExtract.Mining;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Rules;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.SearchBenchmark;

/// <summary>Fills empty archives with reports, the same into each; those that hold passages already are left as they are.</summary>
internal sealed class ArchiveFiller(MiningRules rules, BenchmarkOptions options)
{
    private const int ReportsAtOnce = 200;
    private const int ReportsInTransaction = 10;

    private readonly ReportMiner _miner = new(rules, new ReadingLimits());

    /// <summary>Fills them until each holds so many passages.</summary>
    public async Task FillAsync(ImmutableArray<OpenedArchive> archives)
    {
        List<Filling> empty = [];
        foreach (OpenedArchive archive in archives)
        {
            await using ArchiveContext context = archive.Context();
            await ArchiveDatabase.MigrateAsync(context, CancellationToken.None);
            if (await archive.CountAsync() is > 0 and var kept)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{archive.Kind}: {kept} passages, kept before"));
            }
            else
            {
                empty.Add(new Filling(archive));
            }
        }

        if (empty.Count > 0)
        {
            await FillAsync(empty);
        }
    }

    private async Task FillAsync(List<Filling> archives)
    {
        HashSet<string> known = [];
        foreach (MinedReport[] mined in Batches().Select(batch => batch.Where(report => report.Text is not null && known.Add(report.Sha256!)).ToArray()))
        {
            foreach (Filling archive in archives)
            {
                await archive.AddAsync(mined);
            }

            if (await archives[0].Archive.CountAsync() >= options.Passages)
            {
                break;
            }
        }

        foreach (Filling archive in archives)
        {
            int passages = await archive.Archive.CountAsync();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{archive.Archive.Kind}: {known.Count} reports, {passages} passages; kept at {archive.Clock.Elapsed.TotalMilliseconds / known.Count:0.0} ms a report"));
            await VacuumAsync(archive.Archive);
        }
    }

    private static async Task VacuumAsync(OpenedArchive archive)
    {
        if (archive.Kind == DatabaseKind.PostgreSql)
        {
            await using ArchiveContext context = archive.Context();
            await context.Database.ExecuteSqlAsync($"VACUUM ANALYZE");
        }
    }

    private IEnumerable<MinedReport[]> Batches() => options.Reports is { } folder
        ? FilesIn(folder).Chunk(ReportsAtOnce).Select(Mine)
        : Enumerable.Range(1, int.MaxValue).Select(Generate);

    private MinedReport[] Generate(int seed)
    {
        using var folder = new TemporaryFolder();
        new CorpusGenerator(new GenerationOptions(folder.Path, ReportsAtOnce, seed) { Formats = ["txt"], Jobs = Environment.ProcessorCount }, _ => { })
            .Generate(_ => { }, CancellationToken.None);
        return Mine(FilesIn(folder.Path));
    }

    private MinedReport[] Mine(IEnumerable<string> files) =>
        [.. files.AsParallel().AsOrdered().Select(file => _miner.Mine(ReportSource.FromBytes(Path.GetFileName(file), File.ReadAllBytes(file)), CancellationToken.None))];

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".txt" or ".docx").Order(StringComparer.Ordinal);

    /// <summary>An archive on the way, with the time that keeping took.</summary>
    private sealed record Filling(OpenedArchive Archive)
    {
        public Stopwatch Clock { get; } = new();

        public async Task AddAsync(MinedReport[] mined)
        {
            Clock.Start();
            foreach (MinedReport[] few in mined.Chunk(ReportsInTransaction))
            {
                await Archive.Kept.KeepAsync(Archive.Services, few, CancellationToken.None);
            }

            Clock.Stop();
        }
    }
}
