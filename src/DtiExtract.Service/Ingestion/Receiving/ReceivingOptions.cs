namespace DtiExtract.Service.Ingestion.Receiving;

/// <summary>Limits of what is received at once; section "Receiving" of the configuration.</summary>
public sealed record ReceivingOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Receiving";

    /// <summary>The most bytes of one report.</summary>
    public long MaxFileBytes { get; init; } = 64L << 20;

    /// <summary>The most bytes of one .zip archive.</summary>
    public long MaxArchiveBytes { get; init; } = 2L << 30;

    /// <summary>The most bytes that may come out of all archives of a batch.</summary>
    public long MaxUnpackedBytes { get; init; } = 8L << 30;

    /// <summary>The most files in a batch.</summary>
    public int MaxFiles { get; init; } = 20_000;

    /// <summary>How deep archives may lie in each other; 1 for no archive in another.</summary>
    public int MaxNesting { get; init; } = 2;

    /// <summary>How many files are written to the database together.</summary>
    public int GroupSize { get; init; } = 50;

    /// <summary>After how long without a sign of life a batch that still comes in is taken for broken off.</summary>
    public TimeSpan AbandonedAfter { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How often progress is looked at for those who watch it.</summary>
    public TimeSpan ProgressInterval { get; init; } = TimeSpan.FromMilliseconds(500);
}
