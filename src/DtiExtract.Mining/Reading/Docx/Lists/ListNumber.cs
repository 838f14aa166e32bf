using System.Globalization;

namespace DtiExtract.Mining.Reading.Docx.Lists;

/// <summary>Writes the numbers of list items.</summary>
internal static class ListNumber
{
    private const int Letters = 26;

    /// <summary>Letters are doubled after z (aa, bb) and so on; past this many the number is plain.</summary>
    private const int MostLetters = 10;

    private const int LargestRoman = 3999;

    private static readonly (int Value, string Sign)[] RomanSigns =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
        (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>The kind that <paramref name="name"/> means in <c>w:numFmt</c>.</summary>
    public static NumberKind KindOf(string? name) => name switch
    {
        "decimalZero" => NumberKind.DecimalZero,
        "lowerLetter" => NumberKind.LowerLetter,
        "upperLetter" => NumberKind.UpperLetter,
        "lowerRoman" => NumberKind.LowerRoman,
        "upperRoman" => NumberKind.UpperRoman,
        "ordinal" => NumberKind.Ordinal,
        "bullet" => NumberKind.Bullet,
        "none" => NumberKind.None,
        _ => NumberKind.Decimal,
    };

    /// <summary>The number as the kind writes it; a number that the kind can't write is plain.</summary>
    public static string Text(NumberKind kind, int number) => kind switch
    {
        NumberKind.Decimal => Plain(number),
        NumberKind.DecimalZero => number.ToString("00", CultureInfo.InvariantCulture),
        NumberKind.LowerLetter => Letter(number, 'a'),
        NumberKind.UpperLetter => Letter(number, 'A'),
        NumberKind.LowerRoman => Roman(number),
        NumberKind.UpperRoman => Roman(number).ToUpperInvariant(),
        NumberKind.Ordinal => Ordinal(number),
        NumberKind.Bullet or NumberKind.None => "",
    };

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Letter(int number, char first) =>
        number is > 0 and <= Letters * MostLetters
            ? new string((char)(first + ((number - 1) % Letters)), 1 + ((number - 1) / Letters))
            : Plain(number);

    private static string Roman(int number)
    {
        if (number is <= 0 or > LargestRoman)
        {
            return Plain(number);
        }

        string roman = "";
        foreach ((int value, string sign) in RomanSigns)
        {
            for (; number >= value; number -= value)
            {
                roman += sign;
            }
        }

        return roman;
    }

    private static string Ordinal(int number) => Plain(number) + ((number % 100) switch
    {
        11 or 12 or 13 => "th",
        _ => (number % 10) switch
        {
            1 => "st",
            2 => "nd",
            3 => "rd",
            _ => "th",
        },
    });
}
