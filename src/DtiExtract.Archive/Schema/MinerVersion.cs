namespace DtiExtract.Archive.Schema;


/// <summary>Versions of program, rules and model that made results of this archive.</summary>
public sealed class MinerVersion
{
    /// <summary>The versions, as they stand in every result.</summary>
    public required string Miner { get; set; }

    /// <summary>When they were first used.</summary>
    public DateTimeOffset FirstUsedAt { get; set; }
}
