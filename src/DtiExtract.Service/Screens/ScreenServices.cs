using System.Text.Encodings.Web;
using System.Text.Unicode;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Screens.Administration;
using DtiExtract.Service.Screens.Comparing;
using DtiExtract.Service.Screens.Headers;
using DtiExtract.Service.Screens.Home;
using DtiExtract.Service.Screens.Reports;
using DtiExtract.Service.Screens.Uploads;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.WebEncoders;

namespace DtiExtract.Service.Screens;

/// <summary>What people see in a browser.</summary>
internal static class ScreenServices
{
    private const string OneYear = "public, max-age=31536000, immutable";

    /// <summary>Adds the screens.</summary>
    public static void AddScreens(this IServiceCollection services)
    {
        services.AddScoped<Locale>();
        services.AddSingleton<HomeBoard>();
        services.AddSingleton<HeaderDoubts>();
        services.AddSingleton<HeaderReview>();
        services.AddSingleton<HeaderDesk>();
        services.AddSingleton<BatchReceipts>();
        services.AddSingleton<PlainUpload>();
        services.AddReportScreens();
        services.AddScoped<CompareDesk>();
        services.AddScoped<ComparisonFiles>();
        services.AddAdministrationScreens();
        services.AddRazorPages(pages => Permit(pages.Conventions)).AddApplicationPart(typeof(ScreenServices).Assembly);
        services.Configure<RouteOptions>(routes => routes.LowercaseUrls = true);

        // Vietnamese letters stand in the page as they are, not as numbers.
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }

    /// <summary>Files for the browser, and pages instead of problem details where a person asks.</summary>
    public static void UseScreens(this WebApplication app)
    {
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = Keep });
        app.UseWhen(context => !IsForPrograms(context.Request), people =>
        {
            people.UseExceptionHandler("/error/500");
            people.UseStatusCodePagesWithReExecute("/error/{0}");
        });

        // Behind what shows the page of an error, so that this page is found by its address.
        app.UseRouting();
    }

    /// <summary>Maps the pages.</summary>
    public static void MapScreens(this WebApplication app) => app.MapRazorPages();

    /// <summary>Whether a request is answered by a page.</summary>
    public static bool IsForPage(this HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not null;

    /// <summary>Whether htmx asks for a part of a page.</summary>
    public static bool IsForPart(this HttpRequest request) => request.Headers.ContainsKey("HX-Request") && !request.Headers.ContainsKey("HX-Boosted");

    private static void Permit(PageConventionCollection pages)
    {
        pages.AuthorizeFolder("/");
        pages.AllowAnonymousToPage("/SignIn");
        pages.AllowAnonymousToPage("/Setup");
        pages.AllowAnonymousToPage("/Error");
        pages.AllowAnonymousToPage("/Preferences");
        pages.AllowAnonymousToPage("/Password");
        pages.AllowAnonymousToPage("/Demo/SignIn");
        pages.AuthorizeFolder("/Uploads", Policies.Upload);
        pages.AuthorizeFolder("/Compare", Policies.Analyse);
        pages.AuthorizeFolder("/Administration", Policies.Administer);
    }

    private static bool IsForPrograms(HttpRequest request) =>
        request.Path.StartsWithSegments("/api", StringComparison.Ordinal) || request.Path.StartsWithSegments("/health", StringComparison.Ordinal)
        || request.Path.StartsWithSegments("/openapi", StringComparison.Ordinal) || request.Path.StartsWithSegments("/metrics", StringComparison.Ordinal);

    /// <summary>A file that is asked for with its version never changes; the others are asked for again, which costs little.</summary>
    private static void Keep(StaticFileResponseContext file) =>
        file.Context.Response.Headers.CacheControl = file.Context.Request.Query.ContainsKey("v") ? OneYear : "no-cache";
}
