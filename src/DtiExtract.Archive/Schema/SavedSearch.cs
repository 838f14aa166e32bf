namespace DtiExtract.Archive.Schema;

/// <summary>A search that a person wants to find again: the address of a screen with all that was chosen there.</summary>
public sealed class SavedSearch
{
    /// <summary>Its number.</summary>
    public long Id { get; set; }

    /// <summary>The account.</summary>
    public required string AccountId { get; set; }

    /// <summary>What the person called it.</summary>
    public required string Name { get; set; }

    /// <summary>The path of the screen with its query.</summary>
    public required string Address { get; set; }

    /// <summary>When it was kept.</summary>
    public DateTimeOffset CreatedAt { get; set; }
}
