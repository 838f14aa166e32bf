using System.Collections.Immutable;
using System.Net;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DtiExtract.Service.Accounts;

/// <summary>The page on which the first administrator is made: plain HTML in both languages, without scripts or styles.</summary>
internal static class SetupPage
{
    private const string Html = "text/html; charset=utf-8";

    /// <summary>The two passwords differ.</summary>
    public static readonly Wording NotTheSame = new("Hai mật khẩu không giống nhau.", "The two passwords differ.");

    /// <summary>The form.</summary>
    public static ContentHttpResult Form(string code, NewPerson? person, ImmutableArray<Wording> mistakes) => Page(
        StatusCodes.Status200OK,
        $"""
        <p>Tạo tài khoản quản trị đầu tiên. Mật khẩu cần ít nhất {PasswordRules.Shortest} ký tự; vài từ không liên quan đến nhau là tốt nhất.<br>
        Create the first administrator. The password needs at least {PasswordRules.Shortest} characters; some words that have nothing to do with each other are best.</p>
        {string.Concat(mistakes.Select(mistake => $"<p role=\"alert\"><strong>{Text(mistake.Vietnamese)} / {Text(mistake.English)}</strong></p>\n"))}<form method="post" action="{FirstAdministrator.Path}">
        <input type="hidden" name="code" value="{Text(code)}">
        <p><label>Tên đăng nhập / User name<br><input name="userName" required maxlength="{AccountMistakes.LongestName}" autocomplete="username" value="{Text(person?.UserName)}"></label></p>
        <p><label>Họ tên / Display name<br><input name="displayName" required maxlength="{AccountMistakes.LongestName}" autocomplete="name" value="{Text(person?.DisplayName)}"></label></p>
        <p><label>Mật khẩu / Password<br><input name="password" type="password" required minlength="{PasswordRules.Shortest}" autocomplete="new-password"></label></p>
        <p><label>Nhập lại mật khẩu / Password again<br><input name="again" type="password" required autocomplete="new-password"></label></p>
        <p><button>Tạo quản trị viên / Create</button></p>
        </form>
        """);

    /// <summary>The code doesn't hold.</summary>
    public static ContentHttpResult NoCode() => Page(
        StatusCodes.Status400BadRequest,
        """
        <p>Địa chỉ này không đúng, đã dùng hoặc đã hết hạn. Nếu chưa có quản trị viên, khởi động lại dịch vụ sẽ hiện địa chỉ mới.</p>
        <p>This address is wrong, used or expired. If there is no administrator yet, the service shows a new one when it is started again.</p>
        """);

    /// <summary>The account is made.</summary>
    public static ContentHttpResult Done(string userName) => Page(
        StatusCodes.Status201Created,
        $"""
        <p>Đã tạo quản trị viên <strong>{Text(userName)}</strong>. Bây giờ có thể đăng nhập.</p>
        <p>The administrator <strong>{Text(userName)}</strong> was created and can sign in now.</p>
        """);

    private static ContentHttpResult Page(int status, string body) => TypedResults.Text(
        $"""
        <!DOCTYPE html>
        <html lang="vi">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>DtiExtract: thiết lập / set-up</title></head>
        <body>
        <h1>DtiExtract</h1>
        {body}
        </body>
        </html>
        """,
        Html,
        statusCode: status);

    private static string Text(string? text) => WebUtility.HtmlEncode(text) ?? string.Empty;
}
