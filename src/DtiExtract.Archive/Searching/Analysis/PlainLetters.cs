namespace DtiExtract.Archive.Searching.Analysis;

/// <summary>Vietnamese letters without their marks.</summary>
internal static class PlainLetters
{
    private static readonly string[] Rows = ["aàáảãạăằắẳẵặâầấẩẫậ", "dđ", "eèéẻẽẹêềếểễệ", "iìíỉĩị", "oòóỏõọôồốổỗộơờớởỡợ", "uùúủũụưừứửữự", "yỳýỷỹỵ"];

    // Every letter of every passage that is ranked is looked up here: a flat table is several times faster than a dictionary.
    private static readonly char[] Table = Build();

    /// <summary>All letters that are not plain: those with marks, and capitals.</summary>
    public static string Marked { get; } = string.Concat(Folding.Select(pair => pair.Letter));

    /// <summary>The plain letter for each of <see cref="Marked"/>.</summary>
    public static string Plain { get; } = string.Concat(Folding.Select(pair => pair.Plain));

    private static IEnumerable<(char Letter, char Plain)> Folding => Rows
        .SelectMany(row => row[1..].Select(letter => (letter, row[0])))
        .SelectMany(pair => new[] { pair, (char.ToUpperInvariant(pair.letter), pair.Item2) })
        .Concat(Enumerable.Range('a', 'z' - 'a' + 1).Select(letter => (char.ToUpperInvariant((char)letter), (char)letter)));

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
