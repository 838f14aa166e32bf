using DtiExtract.Archive.Schema;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace DtiExtract.Service.Accounts;

/// <summary>Who may do what.</summary>
internal static class AccountServices
{
    /// <summary>Adds accounts, and how people and programs are let in.</summary>
    public static void AddAccounts(this IServiceCollection services, IConfiguration configuration)
    {
        _ = configuration;
        services.AddHttpContextAccessor();
        services.AddScoped<CurrentViewer>();
        services.AddScoped<AccountKeeper>();
        services.AddSingleton<FirstAdministrator>();
        services.AddIdentityCore<Account>(Rules).AddRoles<IdentityRole>().AddEntityFrameworkStores<ArchiveContext>().AddPasswordValidator<PasswordRules>().AddDefaultTokenProviders();
        services.AddAuthentication(TokenAuthentication.Name).AddScheme<AuthenticationSchemeOptions, TokenAuthentication>(TokenAuthentication.Name, _ => { });
        services.AddAuthorization(Policies.Add);
    }

    /// <summary>Lets people and programs in.</summary>
    public static void UseAccounts(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
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
