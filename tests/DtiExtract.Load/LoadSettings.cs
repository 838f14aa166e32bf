using System.Globalization;

namespace DtiExtract.Load;

/// <summary>What is asked of a run.</summary>
/// <param name="Service">Where the service answers.</param>
/// <param name="Token">A token of an uploader who may search.</param>
/// <param name="Folder">The folder of reports.</param>
/// <param name="Files">How many of them are given in.</param>
internal sealed record LoadSettings(Uri Service, string Token, string Folder, int Files)
{
    /// <summary>Reads the arguments; null when they are not understood.</summary>
    public static LoadSettings? Of(string[] arguments) => arguments switch
    {
        [var url, var token, var folder] when Directory.Exists(folder) => new LoadSettings(new Uri(url), token, folder, int.MaxValue),
        [var url, var token, var folder, "--files", var files] when Directory.Exists(folder) && int.TryParse(files, NumberStyles.None, CultureInfo.InvariantCulture, out int most) => new LoadSettings(new Uri(url), token, folder, most),
        _ => null,
    };
}
