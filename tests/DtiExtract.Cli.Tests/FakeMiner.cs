using DtiExtract.Mining;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Cli.Tests;

/// <summary>A miner whose figures are known: every report states the same ones, an empty file is no report, and the text "lỗi" makes it fail.</summary>
internal static class FakeMiner
{
    public const string Version = "dti thử";

    public static MinedReport Mine(ReportSource source, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(source.Open());
        return reader.ReadToEnd() switch
        {
            "" => new MinedReport { File = source.Name, Miner = Version, Problems = [new Problem(ProblemCode.Empty)] },
            "lỗi" => throw new InvalidOperationException("made to fail"),
            _ => Some.Report(source.Name),
        };
    }
}
