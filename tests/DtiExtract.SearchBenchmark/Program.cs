using System.Collections.Immutable;
using System.Globalization;
using DtiExtract.Mining.Rules;
using DtiExtract.SearchBenchmark;
using DtiExtract.TestServers;

const int Passages = 100_000;

int passages = args is ["--passages", var number] ? int.Parse(number, CultureInfo.InvariantCulture) : Passages;
MiningRules rules = Repository.Rules();
ImmutableArray<OpenedArchive> archives = [.. Enum.GetValues<DatabaseKind>().Select(kind => new OpenedArchive(kind, rules))];
try
{
    await ArchiveFiller.FillAsync(archives, rules, passages);
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
