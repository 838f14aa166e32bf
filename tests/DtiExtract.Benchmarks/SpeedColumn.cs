using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace DtiExtract.Benchmarks;

/// <summary>Millions of characters of report text a second.</summary>
internal sealed class SpeedColumn : IColumn
{
    public string Id => nameof(SpeedColumn);

    public string ColumnName => "Mchar/s";

    public string Legend => "Millions of characters of report text a second";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        string? format = benchmarkCase.Parameters[nameof(ReaderBenchmarks.Format)] as string;
        double? nanoseconds = summary[benchmarkCase]?.ResultStatistics?.Mean;
        long characters = Repository.Texts(Repository.Reports(Repository.Corpus, format)).Sum(text => (long)text.Text.Length);
        return nanoseconds is { } mean ? (characters * 1000 / mean).ToString("0.00", CultureInfo.InvariantCulture) : "-";
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
}
