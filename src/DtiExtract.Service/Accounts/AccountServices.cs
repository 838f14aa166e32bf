using Microsoft.AspNetCore.Authentication;

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
        services.AddAuthentication(TokenAuthentication.Name).AddScheme<AuthenticationSchemeOptions, TokenAuthentication>(TokenAuthentication.Name, _ => { });
        services.AddAuthorization(Policies.Add);
    }

    /// <summary>Lets people and programs in.</summary>
    public static void UseAccounts(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
    }
}
