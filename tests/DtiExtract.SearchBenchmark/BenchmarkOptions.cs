using System.Globalization;

namespace DtiExtract.SearchBenchmark;

/// <summary>What to measure.</summary>
internal sealed record BenchmarkOptions
{
    /// <summary>How many passages the archives hold at least.</summary>
    public int Passages { get; init; } = 100_000;

    /// <summary>The folder of the SQLite archive, kept for the next time; null for one that goes with the program.</summary>
    public string? Archive { get; init; }

    /// <summary>Connection string of a PostgreSQL database, kept as well; null for a server of the program's own.</summary>
    public string? PostgreSql { get; init; }

    /// <summary>A folder of reports to fill the archives with; null to generate them.</summary>
    public string? Reports { get; init; }

    /// <summary>Reads the command line.</summary>
    /// <exception cref="ArgumentException">It has an option that there is not.</exception>
    public static BenchmarkOptions Read(string[] args) => args.Chunk(2).Aggregate(new BenchmarkOptions(), (options, pair) => pair switch
    {
        ["--passages", var number] => options with { Passages = int.Parse(number, CultureInfo.InvariantCulture) },
        ["--archive", var folder] => options with { Archive = folder },
        ["--postgresql", var connection] => options with { PostgreSql = connection },
        ["--reports", var folder] => options with { Reports = folder },
        _ => throw new ArgumentException($"{string.Join(' ', pair)}: use --passages N, --archive FOLDER, --postgresql CONNECTION, --reports FOLDER.", nameof(args)),
    });
}
