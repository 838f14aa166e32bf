
namespace DtiExtract.Service.Ingestion.Receiving;

/// <summary>Names of files as they are shown. They come from others, and never become paths on this machine.</summary>
internal static class FileLabel
{
    /// <summary>The most characters of a name with its folders.</summary>
    public const int MostCharacters = 300;

    /// <summary>What stands where a name is missing.</summary>
    public const string Unnamed = "?";

    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>The name in composed letters, without what can't be seen, with "/" between folders, and without steps up or to a drive.</summary>
    public static string Of(string name)
    {
        IEnumerable<string> parts = name.Split(Separators).Select(OneLine.Of).Where(part => part.Length > 0 && part is not ("." or "..") && !IsDrive(part));
        string label = OneLine.Shortened(string.Join('/', parts), MostCharacters);
        return label.Length == 0 ? Unnamed : label;
    }

    /// <summary>The name of a file in an archive, behind the name of the archive.</summary>
    public static string Inside(string archive, string name) => OneLine.Shortened($"{archive}/{Of(name)}", MostCharacters);

    /// <summary>Whether the file is one that systems and programs leave beside those that people make.</summary>
    public static bool IsClutter(string label)
    {
        string name = label[(label.LastIndexOf('/') + 1)..];
        return label.Split('/').Contains("__MACOSX")
            || name is ".DS_Store"
            || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase)
            || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("~$", StringComparison.Ordinal)
            || name.StartsWith("._", StringComparison.Ordinal);
    }

    private static bool IsDrive(string part) => part is [var letter, ':'] && char.IsAsciiLetter(letter);
}
