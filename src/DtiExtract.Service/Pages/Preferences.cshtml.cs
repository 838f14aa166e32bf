using DtiExtract.Service.Screens;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DtiExtract.Service.Pages;

/// <summary>Keeps the language in the browser.</summary>
internal sealed class PreferencesModel : PageModel
{
    private static readonly TimeSpan OneYear = TimeSpan.FromDays(365);

    public IActionResult OnGet() => LocalRedirect("/");

    public IActionResult OnPost(string? language, string? next)
    {
        Response.Cookies.Append(Locale.Cookie, language == Locale.EnglishCode ? Locale.EnglishCode : "vi", new CookieOptions { MaxAge = OneYear, SameSite = SameSiteMode.Strict, HttpOnly = true, IsEssential = true, Secure = Request.IsHttps });
        return LocalRedirect(Url.IsLocalUrl(next) ? next : "/");
    }
}
