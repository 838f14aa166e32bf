using System.Buffers;
using DtiExtract.Mining.Figures;

namespace DtiExtract.Archive.Searching.Queries;

/// <summary>Numbers as people type them into a query: 95%, 98,7, 10.000.</summary>
internal static class QueryNumber
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("0123456789.,");

    /// <summary>Reads a number.</summary>
    public static bool TryRead(string text, out decimal number, out bool isPercent)
    {
        number = 0;
        isPercent = text.EndsWith('%');
        ReadOnlySpan<char> digits = text.AsSpan().TrimEnd("%.,;").TrimStart('+');
        bool isNegative = digits.StartsWith("-");
        digits = digits.TrimStart('-');
        if (digits.IsEmpty || !char.IsAsciiDigit(digits[0]) || digits.ContainsAnyExcept(Marks))
        {
            return false;
        }

        var written = WrittenNumber.Read(digits);
        if (!written.IsNumber)
        {
            return false;
        }

        decimal value = (isPercent ? written.AsDecimal ?? written.AsGrouped : written.AsGrouped ?? written.AsDecimal)!.Value;
        number = isNegative ? -value : value;
        return true;
    }

    /// <summary>What a word behind a number multiplies it by; 1 for any other word.</summary>
    public static decimal ScaleOf(string word) => Mining.Language.Syllable.Fold(word) switch
    {
        "nghìn" or "ngàn" => 1_000m,
        "triệu" => 1_000_000m,
        "tỉ" => 1_000_000_000m,
        _ => 1m,
    };
}
