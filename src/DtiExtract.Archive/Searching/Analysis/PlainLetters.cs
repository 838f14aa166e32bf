namespace DtiExtract.Archive.Searching.Analysis;

/// <summary>Vietnamese letters without their marks.</summary>
internal static class PlainLetters
{
    private static readonly string[] Rows = ["aàáảãạăằắẳẵặâầấẩẫậ", "dđ", "eèéẻẽẹêềếểễệ", "iìíỉĩị", "oòóỏõọôồốổỗộơờớởỡợ", "uùúủũụưừứửữự", "yỳýỷỹỵ"];

    // Every letter of every passage that is ranked is looked up here: a flat table is several times faster than a dictionary.
    private static readonly char[] Table = Build();

    /// <summary>The letter (lower case, composed) without its marks; any other character as it is.</summary>
    public static char Of(char letter) => letter < Table.Length ? Table[letter] : letter;

    private static char[] Build()
    {
        char[] table = [.. Enumerable.Range(0, Rows.SelectMany(row => row).Max() + 1).Select(code => (char)code)];
        foreach (string row in Rows)
        {
            foreach (char letter in row)
            {
                table[letter] = row[0];
            }
        }

        return table;
    }
}
