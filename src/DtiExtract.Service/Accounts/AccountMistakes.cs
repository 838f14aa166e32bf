using Microsoft.AspNetCore.Identity;

namespace DtiExtract.Service.Accounts;

/// <summary>What can be wrong with an account, in sentences.</summary>
internal static class AccountMistakes
{
    /// <summary>Letters of the longest name.</summary>
    public const int LongestName = 100;

    /// <summary>The name that others see is missing or too long.</summary>
    public static readonly Wording BadDisplayName = new($"Họ tên và tên đăng nhập phải có, dài nhất {LongestName} chữ.", $"The names must be given and have at most {LongestName} letters.");

    /// <summary>A role that there isn't.</summary>
    public static readonly Wording BadRoles = new($"Vai trò phải là một hay nhiều trong: {string.Join(", ", Roles.All)}.", $"The roles must be one or more of: {string.Join(", ", Roles.All)}.");

    /// <summary>An area that can't be.</summary>
    public static readonly Wording BadAreas = new("Mỗi địa bàn phải nêu tỉnh; huyện có thể để trống.", "Each area must name its province; the district may be left out.");

    /// <summary>Nobody would be left to manage accounts.</summary>
    public static readonly Wording LastAdministrator = new("Đây là quản trị viên cuối cùng; hãy giao vai trò này cho người khác trước.", "This is the last administrator; give the role to another person first.");

    /// <summary>The old password is not right.</summary>
    public static readonly Wording WrongPassword = new("Mật khẩu hiện tại không đúng.", "The present password is not right.");

    /// <summary>A new password was not typed the same way twice.</summary>
    public static readonly Wording NotTheSame = new("Hai mật khẩu không giống nhau.", "The two passwords differ.");

    /// <summary>A mistake that Identity found.</summary>
    public static Wording Of(IdentityError error) => error.Code switch
    {
        nameof(IdentityErrorDescriber.DuplicateUserName) => new("Tên đăng nhập này đã có người dùng.", "This user name is taken."),
        nameof(IdentityErrorDescriber.InvalidUserName) => new("Tên đăng nhập chỉ gồm chữ cái không dấu, chữ số và các dấu - . _ @ +.", "A user name has only letters without marks, digits and - . _ @ +."),
        nameof(IdentityErrorDescriber.PasswordTooShort) => new($"Mật khẩu phải có ít nhất {PasswordRules.Shortest} ký tự.", $"A password has at least {PasswordRules.Shortest} characters."),
        PasswordRules.TooLong => new($"Mật khẩu dài nhất {PasswordRules.Longest} ký tự.", $"A password has at most {PasswordRules.Longest} characters."),
        PasswordRules.TooCommon => new("Mật khẩu này quá dễ đoán; hãy chọn vài từ không liên quan đến nhau.", "This password is too easy to guess; choose some words that have nothing to do with each other."),
        PasswordRules.LikeName => new("Mật khẩu không được chứa tên đăng nhập.", "A password must not hold the user name."),
        nameof(IdentityErrorDescriber.ConcurrencyFailure) => new("Tài khoản vừa được người khác sửa; hãy tải lại rồi làm lại.", "The account was just changed by someone else; load it again and repeat."),
        _ => new($"Tài khoản không hợp lệ ({error.Code}).", error.Description),
    };
}
