using DtiExtract.Service.Api;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DtiExtract.Service.Accounts;

/// <summary>What is answered when accounts, passwords or codes are not right.</summary>
internal static class AccountProblems
{
    /// <summary>Nobody was let in, and it is not said why.</summary>
    public static readonly Wording NotIn = new(
        "Tên đăng nhập hoặc mật khẩu không đúng, hoặc tài khoản đang bị khóa tạm sau nhiều lần nhập sai.",
        "The user name or the password is wrong, or the account is locked for a while after too many wrong ones.");

    /// <summary>A code that does not hold.</summary>
    public static readonly Wording NoCode = new("Mã không đúng, đã dùng hoặc đã hết hạn.", "The code is wrong, used or expired.");

    /// <summary>Nobody was let in.</summary>
    public static ProblemHttpResult SignInRefused() => Problems.Of(StatusCodes.Status401Unauthorized, "sign-in-refused", NotIn);

    /// <summary>A code that doesn't hold.</summary>
    public static ProblemHttpResult BadCode() => Problems.Of(StatusCodes.Status400BadRequest, "bad-code", NoCode);

    /// <summary>An account that can't be so.</summary>
    public static ProblemHttpResult Of(AccountOutcome outcome) => Problems.Of(
        StatusCodes.Status400BadRequest,
        "bad-account",
        new Wording(string.Join(' ', outcome.Mistakes.Select(mistake => mistake.Vietnamese)), string.Join(' ', outcome.Mistakes.Select(mistake => mistake.English))));
}
