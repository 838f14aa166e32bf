using System.Diagnostics.CodeAnalysis;

namespace DtiExtract.Archive.Searching.Saved;

/// <summary>Addresses of screens on which something is searched for or compared: local, without the place of a page, in one spelling.</summary>
public static class SearchAddress
{
    private const int Longest = 2_000;

    private static readonly string[] Screens = ["/search", "/figures", "/compare", "/compare/series", "/compare/ranking", "/compare/missing"];

    // Which part is shown and where a page begins belong to the moment, not to the search.
    private static readonly string[] OfTheMoment = ["cursor", "handler", "part"];

    /// <summary>Reads an address; any other than those of the screens is refused.</summary>
    public static bool TryRead(string? address, [NotNullWhen(true)] out string? kept)
    {
        kept = null;
        if (address is null or { Length: > Longest })
        {
            return false;
        }

        string[] parts = address.Split('?', 2);
        if (!Screens.Contains(parts[0], StringComparer.Ordinal))
        {
            return false;
        }

        string[] chosen = parts.Length == 1 ? [] : [.. parts[1].Split('&').Where(IsChosen)];
        kept = chosen.Length == 0 ? parts[0] : $"{parts[0]}?{string.Join('&', chosen)}";
        return true;
    }

    private static bool IsChosen(string pair) =>
        pair.Split('=', 2) is [var name, { Length: > 0 }] && !pair.Contains('#', StringComparison.Ordinal) && !OfTheMoment.Contains(name, StringComparer.OrdinalIgnoreCase);
}
