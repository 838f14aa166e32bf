using System.Net;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace DtiExtract.Service.Operation;

/// <summary>Sets up the server and its log.</summary>
internal static class ServerSettings
{
    private static readonly TimeSpan HeadersWithin = TimeSpan.FromSeconds(15);
    private static readonly string[] NamesOfThisMachine = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Sets them up.</summary>
    public static void ConfigureServer(this WebApplicationBuilder builder, ServiceStart start)
    {
        IServiceCollection services = builder.Services;
        services.AddOptions<ServerOptions>().Bind(builder.Configuration.GetSection(ServerOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ServerOptions>, ServerOptionsCheck>();
        builder.WebHost.UseKestrelHttpsConfiguration();
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<ServerOptions>>((kestrel, server) =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = server.Value.MostRequestBytes;
            kestrel.Limits.RequestHeadersTimeout = HeadersWithin;
        });
        services.AddOptions<HostFilteringOptions>().Configure<IOptions<ServerOptions>>((filter, server) => filter.AllowedHosts = Hosts(server.Value, start));
        services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<ServerOptions>>(TrustProxies);
        ConfigureLog(builder);
    }

    /// <summary>A page elsewhere can't reach a service of this machine under a name of its own (DNS rebinding).</summary>
    private static string[] Hosts(ServerOptions server, ServiceStart start) => server.AllowedHosts is { } names
        ? names.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        : start.Urls.All(IsOfThisMachine) ? NamesOfThisMachine : ["*"];

    private static bool IsOfThisMachine(string url) => NamesOfThisMachine.Contains(BindingAddress.Parse(url).Host, StringComparer.OrdinalIgnoreCase);

    private static void TrustProxies(ForwardedHeadersOptions forwarded, IOptions<ServerOptions> server)
    {
        forwarded.ForwardedHeaders = server.Value.Proxies.IsEmpty ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (string proxy in server.Value.Proxies)
        {
            if (IPAddress.TryParse(proxy, out IPAddress? address))
            {
                forwarded.KnownProxies.Add(address);
            }
            else
            {
                forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
            }
        }
    }

    /// <summary>What the framework tells of each request holds its query, and queries hold names: only its warnings are written.</summary>
    private static void ConfigureLog(WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders()
            .AddFilter("Microsoft", LogLevel.Warning)
            .AddFilter("Quartz", LogLevel.Warning)
            .AddFilter("System", LogLevel.Warning)
            .AddFilter(typeof(Accounts.TokenAuthentication).FullName, LogLevel.Warning)
            .AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.Critical) // what fails is thrown, and told where it is caught
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical) // why a node can't start is told by the one who started it
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error); // keys lie in the database, which is as secret as what they protect
        if (builder.Configuration.GetSection(ServerOptions.Section).GetValue<bool>(nameof(ServerOptions.JsonLogs)))
        {
            builder.Logging.AddJsonConsole(console => (console.IncludeScopes, console.UseUtcTimestamp, console.TimestampFormat) = (true, true, "O"));
        }
        else
        {
            builder.Logging.AddSimpleConsole(console => (console.SingleLine, console.IncludeScopes, console.TimestampFormat) = (true, false, "yyyy-MM-dd HH:mm:ss "));
        }
    }
}
