namespace DtiExtract.Mining.Language;

/// <summary>Characters that are typed or converted in place of others (reference, sections 6.3 and 6.4).</summary>
internal static class LookAlikes
{
    // Every letter with a mark is looked up here: a flat table over all UTF-16 units is several times faster than a dictionary.
    private static readonly char[] Table = Build();

    /// <summary>The character meant; a plain space for every kind of space, NUL for what has no width, the character itself otherwise.</summary>
    public static char Plain(char c) => Table[c];

    private static char[] Build()
    {
        char[] table = new char[char.MaxValue + 1];
        for (int c = 0; c < table.Length; c++)
        {
            table[c] = c <= ' ' ? ' ' : (char)c;
        }

        foreach ((char found, char meant) in new Dictionary<char, char>
        {
            ['Ð'] = 'Đ',
            ['Ɖ'] = 'Đ',
            ['ð'] = 'đ',
            ['ɖ'] = 'đ',
            ['\u2010'] = '-',
            ['\u2011'] = '-',
            ['\u2012'] = '-',
            ['\u2013'] = '-',
            ['\u2014'] = '-',
            ['\u2015'] = '-',
            ['\u2212'] = '-',
            ['\uFF0D'] = '-',
            ['\u2044'] = '/',
            ['\u2215'] = '/',
            ['\uFF0F'] = '/',
            ['\uFF05'] = '%',
            ['\u066A'] = '%',
            ['\uFE6A'] = '%',
            ['\u066B'] = ',',
            ['\uFF0C'] = ',',
            ['\u201A'] = ',',
            ['\uFF0E'] = '.',
            ['\uFF1A'] = ':',
            ['\uFF1B'] = ';',
            ['\uFF08'] = '(',
            ['\uFF09'] = ')',
            ['“'] = '"',
            ['”'] = '"',
            ['„'] = '"',
            ['″'] = '"',
            ['«'] = '"',
            ['»'] = '"',
            ['‘'] = '\'',
            ['’'] = '\'',
            ['а'] = 'a',
            ['е'] = 'e',
            ['о'] = 'o',
            ['р'] = 'p',
            ['с'] = 'c',
            ['х'] = 'x',
            ['у'] = 'y',
            ['А'] = 'A',
            ['Е'] = 'E',
            ['О'] = 'O',
            ['Р'] = 'P',
            ['С'] = 'C',
            ['Х'] = 'X',
            ['У'] = 'Y',
            ['\u0085'] = ' ',
            ['\u00A0'] = ' ',
            ['\u1680'] = ' ',
            ['\u202F'] = ' ',
            ['\u205F'] = ' ',
            ['\u3000'] = ' ',
            ['\u2028'] = ' ',
            ['\u2029'] = ' ',
            ['\u00AD'] = '\0',
            ['\u200B'] = '\0',
            ['\u200C'] = '\0',
            ['\u200D'] = '\0',
            ['\u2060'] = '\0',
            ['\uFEFF'] = '\0',
        })
        {
            table[found] = meant;
        }

        for (char c = '\u2000'; c <= '\u200A'; c++)
        {
            table[c] = ' ';
        }

        for (char c = '\uFF10'; c <= '\uFF19'; c++)
        {
            table[c] = (char)('0' + (c - '\uFF10'));
        }

        return table;
    }
}
