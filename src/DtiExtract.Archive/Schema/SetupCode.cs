namespace DtiExtract.Archive.Schema;

/// <summary>By what the first administrator is let in. The code itself is shown once and not kept.</summary>
public sealed class SetupCode
{
    /// <summary>SHA-256 of the code, in lower-case hexadecimal.</summary>
    public required string Hash { get; set; }

    /// <summary>Until when it holds.</summary>
    public DateTimeOffset ExpiresAt { get; set; }
}
