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

/// <summary>Fills archives with generated reports, the same into each.</summary>
internal static class ArchiveFiller
{
    private const int ReportsAtOnce = 500;

    /// <summary>Fills them until each holds so many passages.</summary>
    public static async Task FillAsync(ImmutableArray<OpenedArchive> archives, MiningRules rules, int passages)
    {
        foreach (OpenedArchive archive in archives)
        {
            await using ArchiveContext context = archive.Context();
            await ArchiveDatabase.MigrateAsync(context, CancellationToken.None);
        }

        var miner = new ReportMiner(rules, new ReadingLimits());
        int reports = 0;
        int kept = 0;
        var clocks = archives.ToDictionary(archive => archive.Kind, _ => new Stopwatch());
        for (int seed = 1; kept < passages; seed++)
        {
            MinedReport[] mined = Generate(miner, seed);
            reports += mined.Length;
            foreach (OpenedArchive archive in archives)
            {
                clocks[archive.Kind].Start();
                foreach (MinedReport[] few in mined.Chunk(10))
                {
                    await archive.Kept.KeepAsync(archive.Services, few, CancellationToken.None);
                }

                clocks[archive.Kind].Stop();
            }

            await using ArchiveContext counting = archives[0].Context();
            kept = await counting.Passages.CountAsync();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reports} reports, {kept} passages; kept at {string.Join(", ", clocks.Select(clock => $"{clock.Key} {clock.Value.Elapsed.TotalMilliseconds / reports:0.0} ms a report"))}"));
        }

        await using ArchiveContext server = archives.Single(archive => archive.Kind == DatabaseKind.PostgreSql).Context();
        await server.Database.ExecuteSqlAsync($"VACUUM ANALYZE");
    }

    private static MinedReport[] Generate(ReportMiner miner, int seed)
    {
        using var folder = new TemporaryFolder();
        new CorpusGenerator(new GenerationOptions(folder.Path, ReportsAtOnce, seed) { Formats = ["txt"], Jobs = Environment.ProcessorCount }, _ => { })
            .Generate(_ => { }, CancellationToken.None);
        return
        [
            .. Directory.EnumerateFiles(folder.Path, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).AsParallel().AsOrdered()
                .Select(file => miner.Mine(ReportSource.FromBytes(Path.GetFileName(file), File.ReadAllBytes(file)), CancellationToken.None))
                .Where(report => report.Text is not null).DistinctBy(report => report.Sha256),
        ];
    }
}
