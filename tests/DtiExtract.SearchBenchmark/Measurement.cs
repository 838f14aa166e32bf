using System.Collections.Immutable;
using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Searching.Results;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.SearchBenchmark;

/// <summary>Runs the queries against an archive and prints how long they take, beside the bare full-text query: the same terms, ranked by the database, the first 20.</summary>
internal sealed class Measurement(OpenedArchive archive)
{
    private const int Rounds = 3;
    private const int Slowest = 8;

    /// <summary>Measures.</summary>
    public async Task PrintAsync()
    {
        ImmutableArray<double>[] search = await TimesAsync(query => SearchAsync(query, facets: false));
        ImmutableArray<double>[] facets = await TimesAsync(query => SearchAsync(query, facets: true));
        string?[] matches = [.. QueryMix.All.Select(query => archive.Search.IndexQuery(query, archive.Kind == DatabaseKind.PostgreSql))];
        ImmutableArray<double>[] bare = await TimesAsync(BareAsync);
        Print("search", search.SelectMany(times => times));
        Print("search with facets", facets.SelectMany(times => times));
        int[] both = [.. Enumerable.Range(0, matches.Length).Where(i => matches[i] is not null)];
        Print("search of what has a bare query", both.SelectMany(i => search[i]));
        Print("bare query", both.SelectMany(i => bare[i]));
        double ratio = Percentile([.. both.SelectMany(i => search[i])], 95) / Percentile([.. both.SelectMany(i => bare[i])], 95);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{archive.Kind} p95 of search to p95 of bare query: {ratio:0.00}"));
        foreach (int i in Enumerable.Range(0, search.Length).OrderByDescending(i => search[i].Min()).Take(Slowest))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  slowest: {search[i].Min():0.0} ms, bare {bare[i].Min():0.0} ms: {QueryMix.All[i]}"));
        }
    }

    private static async Task<ImmutableArray<double>[]> TimesAsync(Func<string, Task> run)
    {
        var times = new ImmutableArray<double>[QueryMix.All.Length];
        Array.Fill(times, []);
        for (int round = 0; round <= Rounds; round++)
        {
            for (int i = 0; i < times.Length; i++)
            {
                long begun = Stopwatch.GetTimestamp();
                await run(QueryMix.All[i]);
                // The first round warms up.
                times[i] = round == 0 ? times[i] : times[i].Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            }
        }

        return times;
    }

    private async Task SearchAsync(string query, bool facets)
    {
        Answer<SearchPage> answer = await archive.Search.SearchAsync(Viewer.Everything, new SearchRequest(query) { Facets = facets }, CancellationToken.None);
        _ = answer.Page ?? throw new InvalidOperationException(query + ": " + answer.Error!.Message.English);
    }

    private async Task BareAsync(string query)
    {
        if (archive.Search.IndexQuery(query, archive.Kind == DatabaseKind.PostgreSql) is not { } match)
        {
            return;
        }

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

    private void Print(string what, IEnumerable<double> times)
    {
        double[] sorted = [.. times];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{archive.Kind} {what}: {QueryMix.All.Length} queries, p50 {Percentile(sorted, 50):0.0} ms, p95 {Percentile(sorted, 95):0.0} ms, p99 {Percentile(sorted, 99):0.0} ms"));
    }

    private static double Percentile(double[] times, int percent)
    {
        Array.Sort(times);
        return times[Math.Min(times.Length - 1, times.Length * percent / 100)];
    }
}
