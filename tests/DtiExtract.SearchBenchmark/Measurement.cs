using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Searching.Results;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.SearchBenchmark;

/// <summary>Runs the queries against an archive and prints how long they take, beside the bare full-text query: the same terms, ranked by the database, the first 20. Both run one after the other for each query, so that both meet the same machine.</summary>
internal sealed class Measurement(OpenedArchive archive)
{
    private const int Warmups = 1;
    private const int Rounds = 3;
    private const int Slowest = 8;

    /// <summary>Measures.</summary>
    public async Task PrintAsync()
    {
        Measured[] queries = [.. QueryMix.All.Select(query => new Measured(query, archive.Search.IndexQuery(query, archive.Kind == DatabaseKind.PostgreSql)))];
        for (int round = -Warmups; round < Rounds; round++)
        {
            foreach (Measured query in queries)
            {
                await RunAsync(query, isCounted: round >= 0);
            }
        }

        foreach (Measured query in queries)
        {
            await TimeAsync(query.Facets, isCounted: true, () => SearchAsync(query.Query, facets: true));
        }

        Print("search", queries, query => query.Search);
        Print("search with facets", queries, query => query.Facets);
        Measured[] both = [.. queries.Where(query => query.Match is not null)];
        double[] search = Print("search, where there is a bare query", both, query => query.Search);
        double[] bare = Print("bare query", both, query => query.Bare);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{archive.Kind} p95 of search to p95 of bare query, over the {both.Length} of {queries.Length} queries that have one: {Percentile(search, 95) / Percentile(bare, 95):0.00}"));
        foreach (Measured query in queries.OrderByDescending(query => query.Search.Min()).Take(Slowest))
        {
            string beside = query.Bare is { Count: > 0 } times ? string.Create(CultureInfo.InvariantCulture, $"{times.Min():0.0} ms") : "none";
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  slowest: {query.Search.Min():0.0} ms, bare {beside}: {query.Query}"));
        }
    }

    private async Task RunAsync(Measured query, bool isCounted)
    {
        if (query.Match is { } match)
        {
            await TimeAsync(query.Bare, isCounted, () => BareAsync(match));
        }

        await TimeAsync(query.Search, isCounted, () => SearchAsync(query.Query, facets: false));
    }

    private static async Task TimeAsync(List<double> times, bool isCounted, Func<Task> run)
    {
        long begun = Stopwatch.GetTimestamp();
        await run();
        if (isCounted)
        {
            times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }
    }

    private async Task SearchAsync(string query, bool facets)
    {
        Answer<SearchPage> answer = await archive.Search.SearchAsync(Viewer.Everything, new SearchRequest(query) { Facets = facets }, CancellationToken.None);
        _ = answer.Page ?? throw new InvalidOperationException(query + ": " + answer.Error!.Message.English);
    }

    private async Task BareAsync(string match)
    {
        await using ArchiveContext context = archive.Context();
        await context.Database.OpenConnectionAsync();
        await using DbCommand command = context.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // one of the two sentences below
        command.CommandText = BareSql(archive.Kind);
#pragma warning restore CA2100
        DbParameter parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@match", match);
        command.Parameters.Add(parameter);
        await using DbDataReader reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            _ = reader.GetInt64(0);
        }
    }

    private static string BareSql(DatabaseKind kind) => kind switch
    {
        DatabaseKind.PostgreSql => "SELECT passage_id FROM passage_terms, CAST(@match AS tsquery) AS query WHERE terms @@ query ORDER BY ts_rank_cd(terms, query) DESC LIMIT 20",
        DatabaseKind.Sqlite => "SELECT rowid FROM passage_terms WHERE passage_terms MATCH @match ORDER BY rank LIMIT 20",
    };

    /// <summary>Prints a line and gives the times, the shortest first.</summary>
    private double[] Print(string what, Measured[] queries, Func<Measured, IEnumerable<double>> times)
    {
        double[] sorted = [.. queries.SelectMany(times).Order()];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{archive.Kind} {what}: {sorted.Length} runs of {queries.Length} queries, p50 {Percentile(sorted, 50):0.0} ms, p95 {Percentile(sorted, 95):0.0} ms, p99 {Percentile(sorted, 99):0.0} ms"));
        return sorted;
    }

    private static double Percentile(double[] sorted, int percent) => sorted[Math.Min(sorted.Length - 1, sorted.Length * percent / 100)];

    /// <summary>A query with its times, in milliseconds.</summary>
    /// <param name="Query">What is searched for.</param>
    /// <param name="Match">What the index alone is asked for; null when there is nothing of the kind.</param>
    private sealed record Measured(string Query, string? Match)
    {
        public List<double> Search { get; } = [];

        public List<double> Facets { get; } = [];

        public List<double> Bare { get; } = [];
    }
}
