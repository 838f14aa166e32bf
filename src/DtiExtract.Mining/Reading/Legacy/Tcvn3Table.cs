namespace DtiExtract.Mining.Reading.Legacy;

/// <summary>TCVN3 (ABC): one byte for one letter. Capitals with tone marks do not exist in it, so none come out.</summary>
internal static class Tcvn3Table
{
    private const char First = '\u00A1';

    // From A1 to FE; a dot where the encoding has no letter of its own.
    private const string Letters =
        "ĂÂÊÔƠƯĐăâêôơưđ" +
        "......" + "àảãáạ.ằẳẵắ......." + "ặầẩẫấậ" +
        "è.ẻẽéẹềểễếệìỉ...ĩíị" +
        "ò.ỏõóọồổỗốộờởỡớợ" +
        "ù.ủũúụừửữứựỳỷỹýỵ";

    public static string Decode(ReadOnlySpan<char> text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (int i = 0; i < source.Length; i++)
        {
            target[i] = Letter(source[i]);
        }
    });

    private static char Letter(char c)
    {
        int index = c - First;
        return index >= 0 && index < Letters.Length && Letters[index] != '.' ? Letters[index] : c;
    }
}
