namespace DtiExtract.Archive.Schema;


/// <summary>A province, or a district of one, whose reports an account may see. An account without areas sees all.</summary>
public sealed class AccountArea
{
    /// <summary>Its number.</summary>
    public long Id { get; set; }

    /// <summary>The account.</summary>
    public required string AccountId { get; set; }

    /// <summary>The province with its kind.</summary>
    public required string Province { get; set; }

    /// <summary>The district with its kind; null for the whole province.</summary>
    public string? District { get; set; }
}
