using System.Collections.Immutable;
using System.Net.Http.Headers;
using DtiExtract.Archive;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Schema;
using DtiExtract.Cli.Inputs;
using DtiExtract.Mining.Rules;
using DtiExtract.Service.Accounts;
using DtiExtract.TestServers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DtiExtract.Service.Tests;

/// <summary>A node of a test's own, answering real HTTP on a free port of this machine.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    private static readonly Lazy<MiningRules> Rules = new(LoadRules);

    private readonly TestDatabase? _database;

    private RunningService(WebApplication app, TestDatabase? database) => (App, _database) = (app, database);

    /// <summary>The node.</summary>
    public WebApplication App { get; }

    /// <summary>Where it answers.</summary>
    public Uri Address => new(App.Urls.First());

    /// <summary>Starts a node on an empty archive.</summary>
    public static async Task<RunningService> OnAsync(DatabaseKind kind, Func<ServiceStart, ServiceStart>? change = null)
    {
        var database = new TestDatabase(kind);
        return new RunningService(await StartAsync(database.Options, change), database);
    }

    /// <summary>Starts a node on an archive that is there already.</summary>
    public static async Task<RunningService> OnAsync(ArchiveOptions archive, Func<ServiceStart, ServiceStart>? change = null) => new(await StartAsync(archive, change), null);

    /// <summary>A program that acts for a new account with these roles, which sees these areas, or everything.</summary>
    public async Task<HttpClient> ClientAsync(string role, params Area[] areas)
    {
        await using ArchiveContext archive = Archive();
        var account = new Account { UserName = Guid.NewGuid().ToString("N"), DisplayName = $"Người thử ({role})" };
        string token = TokenSecrets.New();
        archive.Users.Add(account);
        archive.AccountAreas.AddRange(areas.Select(area => new AccountArea { AccountId = account.Id, Province = area.Province, District = area.District }));
        archive.UserRoles.Add(new IdentityUserRole<string> { UserId = account.Id, RoleId = await RoleAsync(archive, role) });
        archive.AccessTokens.Add(new AccessToken
        {
            AccountId = account.Id,
            Name = "test",
            Hash = TokenSecrets.HashOf(token),
            Scopes = role,
            CreatedAt = DateTimeOffset.UtcNow,
            ExpiresAt = DateTimeOffset.UtcNow.AddDays(1),
        });
        await archive.SaveChangesAsync(TestContext.Current.CancellationToken);
        return new HttpClient { BaseAddress = Address, DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };
    }

    /// <summary>The database behind the node.</summary>
    public ArchiveContext Archive() => App.Services.GetRequiredService<IDbContextFactory<ArchiveContext>>().CreateDbContext();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await App.StopAsync(CancellationToken.None);
        await App.DisposeAsync();
        _database?.Dispose();
    }

    private static async Task<WebApplication> StartAsync(ArchiveOptions archive, Func<ServiceStart, ServiceStart>? change)
    {
        var start = new ServiceStart
        {
            Archive = archive,
            Rules = Rules.Value,
            Urls = ["http://127.0.0.1:0"],
            ChildCommand = ["dotnet", Path.Join(AppContext.BaseDirectory, "dti.dll"), "child", "--rules", Repository.At("rules"), "--models", Repository.At("models")],
            Node = Guid.NewGuid().ToString("N"),
        };
        WebApplication app = ServiceHost.Build(change is null ? start : change(start));
        await ServiceHost.StartAsync(app, TestContext.Current.CancellationToken);
        return app;
    }

    private static async Task<string> RoleAsync(ArchiveContext archive, string name)
    {
        IdentityRole? role = await archive.Roles.FirstOrDefaultAsync(one => one.Name == name, TestContext.Current.CancellationToken);
        if (role is null)
        {
            role = new IdentityRole(name) { NormalizedName = name.ToUpperInvariant() };
            archive.Roles.Add(role);
        }

        return role.Id;
    }

    private static MiningRules LoadRules() => RulesFolder.TryLoad(Repository.At("rules"), out MiningRules? rules, out ImmutableArray<RuleError> errors)
        ? rules
        : throw new InvalidOperationException(string.Join('\n', errors));
}
