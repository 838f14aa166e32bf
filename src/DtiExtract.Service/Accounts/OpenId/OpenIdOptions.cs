using System.Collections.Immutable;
using Microsoft.Extensions.Options;

namespace DtiExtract.Service.Accounts.OpenId;

/// <summary>A provider of OpenID Connect by which people sign in; section "Accounts:OpenId". Without an authority there is none.</summary>
internal sealed record OpenIdOptions
{
    /// <summary>The section.</summary>
    public const string Section = AccountOptions.Section + ":OpenId";

    /// <summary>The address of the provider.</summary>
    public string? Authority { get; init; }

    /// <summary>The name by which the provider knows this service.</summary>
    public string? ClientId { get; init; }

    /// <summary>The file with the secret that the provider gave.</summary>
    public string? ClientSecretFile { get; init; }

    /// <summary>The claim with roles or groups; without one the roles are those that an administrator gave.</summary>
    public string? RoleClaim { get; init; }

    /// <summary>From the provider's roles to ours: "dti-auditors" to "auditor".</summary>
    public Dictionary<string, string> Roles { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Whether people without an account get one at their first sign-in, if their roles are known; else an administrator links them.</summary>
    public bool CreateAccounts { get; init; }
}

/// <summary>Says what is wrong with <see cref="OpenIdOptions"/>.</summary>
internal sealed class OpenIdOptionsCheck : IValidateOptions<OpenIdOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, OpenIdOptions options)
    {
        (bool IsWrong, string Mistake)[] checks =
        [
            (!IsSafe(options.Authority), "Authority must be an https address"),
            (string.IsNullOrEmpty(options.ClientId), "ClientId is missing"),
            (!File.Exists(options.ClientSecretFile), "ClientSecretFile names no file"),
            (options.Roles.Values.Any(role => !Accounts.Roles.All.Contains(role)), $"Roles may lead to {string.Join(", ", Accounts.Roles.All)} only"),
            (options.CreateAccounts && options.RoleClaim is null, "CreateAccounts needs RoleClaim and Roles"),
        ];
        ImmutableArray<string> mistakes = [.. checks.Where(check => check.IsWrong).Select(check => $"{OpenIdOptions.Section}: {check.Mistake}")];
        return mistakes.IsEmpty ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
    }

    /// <summary>On this machine nobody listens in between.</summary>
    private static bool IsSafe(string? authority) => Uri.TryCreate(authority, UriKind.Absolute, out Uri? address) && (address.Scheme == Uri.UriSchemeHttps || address.IsLoopback);
}
