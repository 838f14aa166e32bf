using DtiExtract.Archive.Schema;
using DtiExtract.Service.Accounts.OpenId;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DtiExtract.Service.Accounts;

/// <summary>Who may do what.</summary>
internal static class AccountServices
{
    private const string EitherScheme = "account";

    /// <summary>Adds accounts, and how people and programs are let in.</summary>
    public static void AddAccounts(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<AccountOptions>().Bind(configuration.GetSection(AccountOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<AccountOptions>, AccountOptionsCheck>();
        services.AddHttpContextAccessor();
        services.AddSingleton<KnownAccounts>();
        services.AddSingleton<FirstAdministrator>();
        services.AddSingleton<CrossSiteGuard>();
        services.AddScoped<CurrentViewer>();
        services.AddScoped<AccountKeeper>();
        services.AddScoped<AccountChanges>();
        services.AddScoped<OwnPassword>();
        services.AddScoped<AccountTokens>();
        services.AddScoped<AccountLists>();
        services.AddScoped<PasswordCheck>();
        services.AddScoped<Sessions>();
        services.AddIdentityCore<Account>(Rules).AddRoles<IdentityRole>().AddEntityFrameworkStores<ArchiveContext>().AddPasswordValidator<PasswordRules>().AddDefaultTokenProviders();
        AddSchemes(services);
        if (configuration.HasOpenId())
        {
            services.AddOpenId(configuration);
        }

        services.AddAuthorization(Policies.Add);
        services.AddRateLimiter(RateLimits.Add);
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.HeaderName = CrossSiteGuard.Header;
            antiforgery.Cookie.Name = "dti-antiforgery";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddDataProtection().SetApplicationName("DtiExtract");
        services.AddOptions<KeyManagementOptions>().Configure<IDbContextFactory<ArchiveContext>>((keys, archives) => keys.XmlRepository = new ProtectionKeys(archives));
    }

    /// <summary>Lets people and programs in.</summary>
    public static void UseAccounts(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseMiddleware<CrossSiteGuard>();
    }

    /// <summary>Maps the addresses.</summary>
    public static void MapAccounts(this WebApplication app, RouteGroupBuilder api)
    {
        api.MapSetup();
        api.MapSessions();
        api.MapPasswords();
        api.MapAccountList();
        api.MapTokens();
        api.MapAudit();
        if (app.Configuration.HasOpenId())
        {
            app.MapOpenId(api);
        }
    }

    /// <summary>Programs come with the header, people with the cookie.</summary>
    private static void AddSchemes(IServiceCollection services)
    {
        services.AddAuthentication(EitherScheme)
            .AddPolicyScheme(EitherScheme, EitherScheme, either => either.ForwardDefaultSelector = context => context.Request.Headers.Authorization.Count > 0 ? TokenAuthentication.Name : Sessions.Scheme)
            .AddScheme<AuthenticationSchemeOptions, TokenAuthentication>(TokenAuthentication.Name, _ => { })
            .AddCookie(Sessions.Scheme);
        services.AddOptions<CookieAuthenticationOptions>(Sessions.Scheme).Configure<IOptions<AccountOptions>>(Sessions.Configure);
    }

    /// <summary>Long rather than full of signs; what is easily guessed is refused by <see cref="PasswordRules"/>.</summary>
    private static void Rules(IdentityOptions options)
    {
        options.Password.RequiredLength = PasswordRules.Shortest;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
    }
}
