namespace DtiExtract.Archive.Schema;


/// <summary>By what a program acts for a person. The token itself is shown once and not kept.</summary>
public sealed class AccessToken
{
    /// <summary>Its number.</summary>
    public long Id { get; set; }

    /// <summary>The account.</summary>
    public required string AccountId { get; set; }

    /// <summary>What the person called it.</summary>
    public required string Name { get; set; }

    /// <summary>SHA-256 of the token, in lower-case hexadecimal.</summary>
    public required string Hash { get; set; }

    /// <summary>What it may do, roles separated by spaces; never more than its account.</summary>
    public required string Scopes { get; set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Until when it holds.</summary>
    public DateTimeOffset ExpiresAt { get; set; }

    /// <summary>When it was last used, to the day.</summary>
    public DateTimeOffset? UsedAt { get; set; }

    /// <summary>When it was taken back.</summary>
    public DateTimeOffset? RevokedAt { get; set; }
}
