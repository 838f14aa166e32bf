using DtiExtract.Service.Api;
using Microsoft.AspNetCore.Antiforgery;

namespace DtiExtract.Service.Accounts;

/// <summary>A change that is asked for with a cookie must carry the antiforgery token as well, which no other site knows. Programs with tokens need none: nothing sends their tokens unasked.</summary>
/// <param name="antiforgery">The framework's part.</param>
internal sealed class CrossSiteGuard(IAntiforgery antiforgery) : IMiddleware
{
    /// <summary>The header that carries the token.</summary>
    public const string Header = "X-CSRF-Token";

    private static readonly Wording Missing = new(
        $"Thiếu hoặc sai mã chống giả mạo; hãy lấy lại bằng GET /api/session và gửi kèm trong {Header}.",
        $"The antiforgery token is missing or wrong; get it by GET /api/session and send it in {Header}.");

    /// <inheritdoc/>
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (IsChange(context.Request.Method) && context.User.Identity?.AuthenticationType == Sessions.Scheme && !await antiforgery.IsRequestValidAsync(context))
        {
            await Problems.Of(StatusCodes.Status400BadRequest, "csrf", Missing).ExecuteAsync(context);
            return;
        }

        await next(context);
    }

    private static bool IsChange(string method) => !(HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method));
}
