using System.Security.Cryptography;
using System.Text;

namespace DtiExtract.Service.Accounts;

/// <summary>Makes tokens, and what is kept of them.</summary>
public static class TokenSecrets
{
    /// <summary>How every token begins, so that programs that look for leaked secrets know it.</summary>
    public const string Prefix = "dti_";

    private const int RandomBytes = 32;

    /// <summary>A new token that nobody can guess.</summary>
    public static string New() => Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(RandomBytes));

    /// <summary>Whether a text has the form of a token.</summary>
    public static bool LooksLikeOne(string text) =>
        text.Length == Prefix.Length + (2 * RandomBytes) && text.StartsWith(Prefix, StringComparison.Ordinal) && text[Prefix.Length..].All(char.IsAsciiHexDigitLower);

    /// <summary>What is kept of a token. It is as random as a key, so a plain hash can't be turned back.</summary>
    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
