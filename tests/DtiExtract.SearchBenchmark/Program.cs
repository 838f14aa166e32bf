using System.Collections.Immutable;
using DtiExtract.Mining.Rules;
using DtiExtract.SearchBenchmark;
using DtiExtract.TestServers;

var options = BenchmarkOptions.Read(args);
MiningRules rules = Repository.Rules();
ImmutableArray<OpenedArchive> archives = [.. Enum.GetValues<DatabaseKind>().Select(kind => new OpenedArchive(kind, rules, options))];
try
{
    await new ArchiveFiller(rules, options).FillAsync(archives);
    foreach (OpenedArchive archive in archives)
    {
        await new Measurement(archive).PrintAsync();
    }
}
finally
{
    foreach (OpenedArchive archive in archives)
    {
        archive.Dispose();
    }
}
