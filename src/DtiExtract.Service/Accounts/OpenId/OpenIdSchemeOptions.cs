using Microsoft.AspNetCore.Authentication.OAuth;

namespace DtiExtract.Service.Accounts.OpenId;

/// <summary>What the handler works with; its addresses come from the provider's discovery document.</summary>
internal sealed class OpenIdSchemeOptions : OAuthOptions
{
    /// <summary>The address of the provider.</summary>
    public string Authority { get; set; } = string.Empty;

    /// <summary>Whether the discovery document was read.</summary>
    public bool IsDiscovered { get; set; }
}
