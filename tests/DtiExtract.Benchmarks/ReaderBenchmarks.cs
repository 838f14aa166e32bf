using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using DtiExtract.Mining;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Benchmarks;

/// <summary>Reading, and the whole way, over the corpus's reports of one format. The time of a .pdf is Poppler's for the greater part.</summary>
public class ReaderBenchmarks
{
    private readonly ReportReader _reader = new(new ReadingLimits());
    private readonly ReportMiner _miner = new(Repository.Rules(), new ReadingLimits());
    private ImmutableArray<ReportSource> _reports = [];

    /// <summary>The format, as the extension of its files.</summary>
    [Params(".txt", ".docx", ".pdf")]
    public string Format { get; set; } = string.Empty;

    [GlobalSetup]
    public void Load() => _reports = Repository.Reports(Repository.Corpus, Format);

    [Benchmark]
    public int Read() => _reports.Sum(report => _reader.TryRead(report, out ReportText? text, out _, CancellationToken.None) ? text.Blocks.Length : 0);

    [Benchmark]
    public int Mine() => _reports.Sum(report => _miner.Mine(report, CancellationToken.None).Figures.Length);
}
