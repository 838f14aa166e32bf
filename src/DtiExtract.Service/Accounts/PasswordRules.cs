using System.Collections.Frozen;
using DtiExtract.Archive.Schema;
using Microsoft.AspNetCore.Identity;

namespace DtiExtract.Service.Accounts;

/// <summary>What a password must not be, besides too short: a common word with some digits, a row of keys, the person's own name.</summary>
internal sealed class PasswordRules : IPasswordValidator<Account>
{
    /// <summary>Characters of the shortest password.</summary>
    public const int Shortest = 12;

    /// <summary>Characters of the longest password; each costs time to hash.</summary>
    public const int Longest = 128;

    /// <summary>The code of a password that is too long.</summary>
    public const string TooLong = "PasswordTooLong";

    /// <summary>The code of a password that is easily guessed.</summary>
    public const string TooCommon = "PasswordTooCommon";

    /// <summary>The code of a password with the name of the person in it.</summary>
    public const string LikeName = "PasswordLikeName";

    private const int FewestDifferent = 6;
    private const int ShortestName = 3;

    /// <summary>What passwords are made of again and again; letters in lower case, without marks, digits and signs.</summary>
    private static readonly FrozenSet<string> CommonWords = new[]
    {
        string.Empty, "password", "passwort", "passw", "pass", "passwordpassword", "pword", "admin", "adminadmin", "administrator", "root", "user", "guest", "test", "welcome", "letmein", "changeme",
        "qwerty", "qwertyuiop", "qwertyuiopasdfghjklzxcvbnm", "qwertyqwerty", "asdfghjkl", "asdfgh", "zxcvbnm", "zxcvbn", "qazwsx", "qazwsxedc", "qazwsxedcrfv", "qweasd", "qweasdzxc",
        "abc", "abcd", "abcdef", "abcdefgh", "abcdefghijkl", "abcdefghijklmnopqrstuvwxyz", "iloveyou", "monkey", "dragon", "football", "sunshine", "princess", "superman", "computer", "internet",
        "matkhau", "matkhaumatkhau", "matkhaucuatoi", "quantri", "quantrivien", "hethong", "nguoidung", "khongbiet", "khongcomatkhau", "anhyeuem", "emyeuanh", "toiyeuvietnam", "yeuvietnam",
        "vietnam", "vietnamvodich", "vietnamquehuongtoi", "hanoi", "saigon", "thanhhoa", "xinchao", "xinchaovietnam", "chuyendoiso", "chuyendoisoquocgia", "dti", "dtiextract", "baocao", "ubnd", "ubndxa", "ubndhuyen", "ubndtinh", "vanphong",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <inheritdoc/>
    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(MistakeOf(user, password ?? string.Empty) is { } code ? IdentityResult.Failed(new IdentityError { Code = code, Description = code }) : IdentityResult.Success);

    private static string? MistakeOf(Account account, string password)
    {
        string lower = password.ToLowerInvariant();
        return account switch
        {
            _ when password.Length > Longest => TooLong,
            _ when lower.Distinct().Count() < FewestDifferent || CommonWords.Contains(WordIn(lower)) => TooCommon,
            { UserName: { Length: >= ShortestName } name } when lower.Contains(name, StringComparison.OrdinalIgnoreCase) => LikeName,
            _ => null,
        };
    }

    /// <summary>The letters of a password, with signs and digits that stand for letters read as these: "P@ssw0rd2024!" is "password".</summary>
    private static string WordIn(string password)
    {
        IEnumerable<char> core = password.Trim("0123456789!@#$%^&*()-_=+.,;:?/ ".ToCharArray()).Select(sign => sign switch
        {
            '@' or '4' => 'a',
            '0' => 'o',
            '1' or '!' => 'i',
            '3' => 'e',
            '$' or '5' => 's',
            '7' => 't',
            _ => sign,
        });
        return string.Concat(core.Where(char.IsLetter));
    }
}
