using System.Collections.Immutable;
using System.Net;
using Microsoft.Extensions.Options;

namespace DtiExtract.Service.Operation;

/// <summary>How the service meets the network and writes its log; section "Server" of the configuration.</summary>
internal sealed record ServerOptions
{
    /// <summary>The section.</summary>
    public const string Section = "Server";

    /// <summary>Names by which the service may be called, separated by semicolons; those of this machine when it listens there only, else all.</summary>
    public string? AllowedHosts { get; init; }

    /// <summary>Addresses or networks of the proxies whose word on the caller is taken, separated by semicolons: "10.0.0.5;10.1.0.0/16".</summary>
    public string KnownProxies { get; init; } = string.Empty;

    /// <summary>Whether the log is written as JSON.</summary>
    public bool JsonLogs { get; init; }

    /// <summary>The most bytes of a request, where an address doesn't allow more.</summary>
    public long MostRequestBytes { get; init; } = 30_000_000;

    /// <summary>The proxies, one by one.</summary>
    public ImmutableArray<string> Proxies => [.. KnownProxies.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}

/// <summary>Says what is wrong with <see cref="ServerOptions"/>.</summary>
internal sealed class ServerOptionsCheck : IValidateOptions<ServerOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, ServerOptions options)
    {
        string[] mistakes =
        [
            .. options.Proxies.Where(proxy => !IPAddress.TryParse(proxy, out _) && !IPNetwork.TryParse(proxy, out _)).Select(proxy => $"{ServerOptions.Section}:{nameof(options.KnownProxies)}: \"{proxy}\" is no address or network"),
            .. options.MostRequestBytes < 1 ? [$"{ServerOptions.Section}:{nameof(options.MostRequestBytes)} must be at least 1"] : Array.Empty<string>(),
        ];
        return mistakes.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
    }
}
