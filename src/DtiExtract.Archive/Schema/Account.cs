using Microsoft.AspNetCore.Identity;

namespace DtiExtract.Archive.Schema;


/// <summary>A person who may use the service.</summary>
public sealed class Account : IdentityUser
{
    /// <summary>The name that others see.</summary>
    public string DisplayName { get; set; } = string.Empty;

    /// <summary>Whether the account was closed; it stays for what it did.</summary>
    public bool IsClosed { get; set; }
}
