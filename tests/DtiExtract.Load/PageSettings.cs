using System.Globalization;

namespace DtiExtract.Load;

/// <summary>What is asked of a run over the pages.</summary>
/// <param name="Service">Where the service answers: a demonstration, which lets in without a password.</param>
/// <param name="Times">How often each page is opened.</param>
internal sealed record PageSettings(Uri Service, int Times)
{
    /// <summary>Reads the arguments; null when they are not understood.</summary>
    public static PageSettings? Of(string[] arguments) =>
        arguments is ["pages", var url, "--times", var times] && int.TryParse(times, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? new PageSettings(new Uri(url), number) : null;
}
