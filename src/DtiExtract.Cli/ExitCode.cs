namespace DtiExtract.Cli;

/// <summary>What the program tells the one who started it.</summary>
internal static class ExitCode
{
    /// <summary>All was read and written.</summary>
    public const int Success = 0;

    /// <summary>Some reports could not be read, or a score is below its threshold.</summary>
    public const int Incomplete = 1;

    /// <summary>Nothing was done.</summary>
    public const int NothingDone = 2;

    /// <summary>A person stopped the run: 128 + SIGINT, as shells count.</summary>
    public const int Interrupted = 130;
}
