namespace DtiExtract.Service.Screens;

/// <summary>
/// The order of Vietnamese dictionaries: letters first (a ă â b … d đ e ê …), tones only between words of the same letters (none, huyền, hỏi, ngã, sắc, nặng), small
/// letters before capitals last of all; numbers by their size, so that "Tổ 2" stands before "Tổ 10".
/// </summary>
internal sealed class VietnameseOrder : IComparer<string>
{
    /// <summary>The order.</summary>
    public static readonly VietnameseOrder Instance = new();

    private const string Letters = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    private static readonly string[] Rows = ["aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ"];

    // Thousands of names are put in order for one page: a flat table is several times faster than keys.
    private static readonly (char Letter, byte Tone)[] Table = Build();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return x is null ? y is null ? 0 : -1 : 1;
        }

        int order = CompareLetters(x, y, out int tones);
        return order != 0 ? order : tones != 0 ? tones : string.CompareOrdinal(y, x);
    }

    /// <summary>Compares without tones, and tells besides which of two words with the same letters has the earlier tones.</summary>
    private static int CompareLetters(string x, string y, out int tones)
    {
        tones = 0;
        int i = 0;
        int j = 0;
        while (i < x.Length && j < y.Length)
        {
            int order;
            if (char.IsAsciiDigit(x[i]) && char.IsAsciiDigit(y[j]))
            {
                order = NumberAt(x, ref i).CompareTo(NumberAt(y, ref j));
            }
            else
            {
                (char letter, byte tone) = Of(x[i++]);
                (char other, byte otherTone) = Of(y[j++]);
                order = letter.CompareTo(other);
                tones = tones != 0 ? tones : tone.CompareTo(otherTone);
            }

            if (order != 0)
            {
                return order;
            }
        }

        return (x.Length - i).CompareTo(y.Length - j);
    }

    private static decimal NumberAt(string text, ref int at)
    {
        decimal number = 0;
        for (; at < text.Length && char.IsAsciiDigit(text[at]); at++)
        {
            number = number >= decimal.MaxValue / 100 ? number : (number * 10) + (text[at] - '0');
        }

        return number;
    }

    private static (char Letter, byte Tone) Of(char letter) => letter < Table.Length ? Table[letter] : (letter, (byte)0);

    /// <summary>Letters behind all other characters, in their order; capitals as small ones.</summary>
    private static (char Letter, byte Tone)[] Build()
    {
        (char, byte)[] table = [.. Enumerable.Range(0, Rows.SelectMany(row => row).Max() + 1).Select(code => ((char)code, (byte)0))];
        foreach (char letter in Letters)
        {
            string row = Array.Find(Rows, row => row[0] == letter) ?? letter.ToString();
            for (int tone = 0; tone < row.Length; tone++)
            {
                var place = ((char)(char.MaxValue - Letters.Length + Letters.IndexOf(letter, StringComparison.Ordinal)), (byte)tone);
                table[row[tone]] = place;
                table[char.ToUpperInvariant(row[tone])] = place;
            }
        }

        return table;
    }
}
