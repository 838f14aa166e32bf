using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace DtiExtract.Service.Accounts;

/// <summary>How often something may be asked for.</summary>
internal static class RateLimits
{
    /// <summary>Signing in and all else by which one gets in; from one address.</summary>
    public const string SignIn = "sign-in";

    /// <summary>Giving in reports and having drafts checked; of one account.</summary>
    public const string Upload = "upload";

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>Adds the limits.</summary>
    public static void Add(RateLimiterOptions limiter)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (context, _) =>
        {
            context.HttpContext.Response.Headers.RetryAfter = Window.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        limiter.AddPolicy(SignIn, context => HttpMethods.IsGet(context.Request.Method) ? Unlimited() : InWindow(context.Connection.RemoteIpAddress?.ToString() ?? string.Empty, Options(context).SignInsPerMinute));
        limiter.AddPolicy(Upload, context => HttpMethods.IsGet(context.Request.Method) ? Unlimited() : InWindow(context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? string.Empty, Options(context).UploadsPerMinute));
    }

    private static AccountOptions Options(HttpContext context) => context.RequestServices.GetRequiredService<IOptions<AccountOptions>>().Value;

    /// <summary>Looking at a form is no attempt to get in, and gives nothing in.</summary>
    private static RateLimitPartition<string> Unlimited() => RateLimitPartition.GetNoLimiter(string.Empty);

    private static RateLimitPartition<string> InWindow(string key, int most) =>
        RateLimitPartition.GetFixedWindowLimiter(key, _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = Window, QueueLimit = 0 });
}
