using System.Net;
using System.Security.Claims;
using DtiExtract.Service.Operation;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace DtiExtract.Service.Accounts.OpenId;

/// <summary>Signing in by a provider of OpenID Connect, where one is configured.</summary>
internal static class OpenIdServices
{
    private const string Start = "/sign-in/openid";
    private const string Return = Start + "/return";

    /// <summary>Whether one is configured.</summary>
    public static bool HasOpenId(this IConfiguration configuration) => configuration[$"{OpenIdOptions.Section}:{nameof(OpenIdOptions.Authority)}"] is { Length: > 0 };

    /// <summary>Adds it.</summary>
    public static void AddOpenId(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<OpenIdOptions>().Bind(configuration.GetSection(OpenIdOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<OpenIdOptions>, OpenIdOptionsCheck>();
        services.AddScoped<OpenIdAccounts>();
        services.AddAuthentication().AddOAuth<OpenIdSchemeOptions, OpenIdHandler>(OpenIdHandler.Name, _ => { });
        services.AddOptions<OpenIdSchemeOptions>(OpenIdHandler.Name).Configure<IOptions<OpenIdOptions>>(Configure);
    }

    /// <summary>Maps the addresses.</summary>
    public static void MapOpenId(this WebApplication app, RouteGroupBuilder api)
    {
        app.MapGet(Start, () => TypedResults.Challenge(new AuthenticationProperties { RedirectUri = "/" }, [OpenIdHandler.Name])).RequireRateLimiting(RateLimits.SignIn).ExcludeFromDescription();
        api.MapPut("/accounts/{id}/openid", LinkAsync).RequireAuthorization(Policies.Administer).WithTags("Accounts").WithName("LinkAccount").WithExample("""{"subject":"248289761001"}""")
            .WithSummary("Links an account to a person whom the OpenID Connect provider knows").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static void Configure(OpenIdSchemeOptions scheme, IOptions<OpenIdOptions> openId)
    {
        string authority = openId.Value.Authority!.TrimEnd('/');
        scheme.Authority = authority;
        scheme.ClientId = openId.Value.ClientId!;
        scheme.ClientSecret = File.ReadAllText(openId.Value.ClientSecretFile!).Trim();
        scheme.AuthorizationEndpoint = scheme.TokenEndpoint = scheme.UserInformationEndpoint = authority; // until they are discovered
        scheme.CallbackPath = Return;
        scheme.SignInScheme = Sessions.Scheme;
        scheme.UsePkce = true;
        scheme.Scope.Add("openid");
        scheme.Scope.Add("profile");
        scheme.CorrelationCookie.SameSite = SameSiteMode.Lax;
        scheme.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        scheme.Events.OnTicketReceived = SignInAsync;
        scheme.Events.OnRemoteFailure = RefuseAsync;
    }

    /// <summary>A page of our own goes on from here: the browser doesn't send the strict cookie where another site led it.</summary>
    private static async Task SignInAsync(TicketReceivedContext context)
    {
        await context.HttpContext.SignInAsync(Sessions.Scheme, context.Principal!, context.Properties);
        await WriteAsync(context.Response, StatusCodes.Status200OK, "<meta http-equiv=\"refresh\" content=\"0;url=/\">", "Đã đăng nhập. / Signed in.");
        context.HandleResponse();
    }

    private static async Task RefuseAsync(RemoteFailureContext context)
    {
        string reason = context.Failure is UnknownPersonException unknown
            ? $"Chưa có tài khoản gắn với bạn; hãy gửi mã này cho quản trị viên: {unknown.Subject} / You have no account here; send this code to the administrator: {unknown.Subject}"
            : "Không đăng nhập được qua nhà cung cấp. / The provider could not sign you in.";
        await WriteAsync(context.Response, StatusCodes.Status403Forbidden, string.Empty, reason);
        context.HandleResponse();
    }

    private static Task WriteAsync(HttpResponse response, int status, string head, string text)
    {
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        return response.WriteAsync($"<!DOCTYPE html><html lang=\"vi\"><head><meta charset=\"utf-8\">{head}<title>DtiExtract</title></head><body><p>{WebUtility.HtmlEncode(text)}</p></body></html>");
    }

    private static async Task<Results<NoContent, NotFound>> LinkAsync(string id, OpenIdLink link, ClaimsPrincipal person, OpenIdAccounts accounts, IOptionsMonitor<OpenIdSchemeOptions> scheme, CancellationToken cancellationToken) =>
        await accounts.LinkAsync(person.Actor(), id, scheme.Get(OpenIdHandler.Name).Authority, link.Subject, cancellationToken) ? TypedResults.NoContent() : TypedResults.NotFound();
}

/// <summary>A person of the provider.</summary>
/// <param name="Subject">By what the provider knows them: the claim "sub".</param>
internal sealed record OpenIdLink(string Subject);
