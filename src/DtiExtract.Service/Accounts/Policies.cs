using Microsoft.AspNetCore.Authorization;

namespace DtiExtract.Service.Accounts;

/// <summary>What may be asked of the service, and by whom. Looking at reports, figures and findings needs no more than an account; what is seen is limited by its areas.</summary>
public static class Policies
{
    /// <summary>Giving in reports, trying them again, correcting their headers.</summary>
    public const string Upload = "upload";

    /// <summary>Comparing units and taking lists out.</summary>
    public const string Analyse = "analyse";

    /// <summary>Deciding of findings and writing sheets to units.</summary>
    public const string Review = "review";

    /// <summary>Managing accounts, rules and operation.</summary>
    public const string Administer = "administer";

    /// <summary>Passwords and tokens of one's own: only for a person who signed in, not for programs.</summary>
    public const string InPerson = "in-person";

    internal static void Add(AuthorizationOptions options)
    {
        options.AddPolicy(Upload, policy => policy.RequireRole(Roles.Uploader, Roles.Administrator));
        options.AddPolicy(Analyse, policy => policy.RequireRole(Roles.Analyst, Roles.Auditor, Roles.Administrator));
        options.AddPolicy(Review, policy => policy.RequireRole(Roles.Auditor, Roles.Administrator));
        options.AddPolicy(InPerson, policy => policy.RequireAssertion(context => context.User.Identity?.AuthenticationType == Sessions.Scheme));
        options.AddPolicy(Administer, policy => policy.RequireRole(Roles.Administrator));
    }
}
