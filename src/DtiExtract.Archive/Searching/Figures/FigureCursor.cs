using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace DtiExtract.Archive.Searching.Figures;

/// <summary>Behind which figure a page begins.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Key">By what it was sorted.</param>
internal sealed record FigureCursor(long Id, string Key)
{
    /// <summary>As it goes into an address. It holds the order as well: a page of another order would begin anywhere.</summary>
    public string Write(FigureSort sort) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{(int)sort} {Id} {Key}")));

    /// <summary>Reads one that was written for the same order.</summary>
    public static bool TryRead(string text, FigureSort sort, [NotNullWhen(true)] out FigureCursor? cursor)
    {
        cursor = null;
        string[] parts = Base64Url.IsValid(text) ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(' ', 3) : [];
        if (parts.Length == 3 && parts[0] == ((int)sort).ToString(CultureInfo.InvariantCulture) && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out long id) && Fits(parts[2], sort))
        {
            cursor = new FigureCursor(id, parts[2]);
        }

        return cursor is not null;
    }

    private static bool Fits(string key, FigureSort sort) => sort switch
    {
        FigureSort.Newest => long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out _),
        FigureSort.Value or FigureSort.Rate => double.TryParse(key, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        FigureSort.Period => DateOnly.TryParseExact(key, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        FigureSort.Unit => true,
    };
}
