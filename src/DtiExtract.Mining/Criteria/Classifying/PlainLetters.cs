namespace DtiExtract.Mining.Criteria.Classifying;

/// <summary>Takes the accents off Vietnamese letters: "hồ sơ" becomes "ho so", "đạt" becomes "dat".</summary>
/// <remarks>Written out, because <see cref="string.Normalize()"/> leaves text as it is where the program runs without culture data.</remarks>
public static class PlainLetters
{
    private const int TableLength = 0x1F00;

    private static readonly string[] Accented =
        ["aàáảãạăằắẳẵặâầấẩẫậ", "dđ", "eèéẻẽẹêềếểễệ", "iìíỉĩị", "oòóỏõọôồốổỗộơờớởỡợ", "uùúủũụưừứửữự", "yỳýỷỹỵ"];

    private static readonly char[] Table = Build();

    /// <summary>Writes <paramref name="folded"/> (composed lower-case letters) without accents to <paramref name="target"/>, which is as long at least.</summary>
    public static void Write(ReadOnlySpan<char> folded, Span<char> target)
    {
        for (int i = 0; i < folded.Length; i++)
        {
            target[i] = folded[i] < TableLength ? Table[folded[i]] : folded[i];
        }
    }

    private static char[] Build()
    {
        char[] table = [.. Enumerable.Range(0, TableLength).Select(c => (char)c)];
        foreach (string row in Accented)
        {
            foreach (char accented in row)
            {
                table[accented] = row[0];
            }
        }

        return table;
    }
}
