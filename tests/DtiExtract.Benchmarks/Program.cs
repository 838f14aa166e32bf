using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using DtiExtract.Benchmarks;

if (args is ["--quick", ..])
{
    QuickRun.Print(args is [_, var folder] ? folder : Repository.Corpus);
    return;
}

// In the process itself: a benchmark that BenchmarkDotNet builds anew would take over the warnings and paths of this repository.
ManualConfig config = DefaultConfig.Instance
    .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumn(new SpeedColumn())
    .HideColumns(Column.Job, Column.Toolchain, Column.IterationCount, Column.LaunchCount, Column.WarmupCount)
    .WithArtifactsPath(Path.Join(Repository.Root, "artifacts", "benchmarks"));
BenchmarkSwitcher.FromAssembly(typeof(Repository).Assembly).Run(args, config);
