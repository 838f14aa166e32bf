using System.Globalization;

namespace DtiExtract.Load;

/// <summary>What is asked of a run over the pages.</summary>
/// <param name="Service">Where the service answers.</param>
/// <param name="Times">How often each page is opened.</param>
/// <param name="UserName">Who looks, an administrator; null in a demonstration, which lets its people in without a password.</param>
internal sealed record PageSettings(Uri Service, int Times, string? UserName)
{
    /// <summary>The environment variable with the password.</summary>
    public const string PasswordVariable = "DTI_LOAD_PASSWORD";

    /// <summary>The password of who looks.</summary>
    public string Password { get; } = Environment.GetEnvironmentVariable(PasswordVariable) ?? string.Empty;

    /// <summary>Reads the arguments; null when they are not understood.</summary>
    public static PageSettings? Of(string[] arguments) =>
        arguments is ["pages", var url, "--times", var times, .. [] or ["--user", _]] && int.TryParse(times, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? new PageSettings(new Uri(url), number, arguments.Length > 4 ? arguments[^1] : null)
            : null;
}
