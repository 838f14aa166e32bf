namespace DtiExtract.Archive.Access;

/// <summary>Who does something.</summary>
/// <param name="AccountId">The account; null for the command line and for the service itself.</param>
/// <param name="Name">The name that others see.</param>
public sealed record Actor(string? AccountId, string Name)
{
    /// <summary>The service itself.</summary>
    public static Actor Service { get; } = new(null, "DtiExtract");
}
