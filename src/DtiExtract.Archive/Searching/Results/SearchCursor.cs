using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace DtiExtract.Archive.Searching.Results;

/// <summary>After which passage a page begins. What came in since the first page stays out, so nothing moves.</summary>
/// <param name="Ceiling">The newest passage of the first page's time.</param>
/// <param name="Part">Which part of the matches.</param>
/// <param name="IsRanked">Whether the last passage was among the ranked ones of its part; those behind them come the newest first.</param>
/// <param name="Rank">Its rank, or its day.</param>
/// <param name="Id">Its number.</param>
internal sealed record SearchCursor(long Ceiling, int Part, bool IsRanked, double Rank, long Id)
{
    /// <summary>As it goes into an address.</summary>
    public string Write() => Base64Url.EncodeToString(Encoding.ASCII.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"{Ceiling} {Part} {(IsRanked ? 1 : 0)} {BitConverter.DoubleToInt64Bits(Rank)} {Id}")));

    /// <summary>Reads one.</summary>
    public static bool TryRead(string text, [NotNullWhen(true)] out SearchCursor? cursor)
    {
        cursor = null;
        if (!Base64Url.IsValid(text))
        {
            return false;
        }

        string[] parts = Encoding.ASCII.GetString(Base64Url.DecodeFromChars(text)).Split(' ');
        long[] numbers = new long[parts.Length];
        if (parts.Length != 5 || !Enumerable.Range(0, parts.Length).All(i => long.TryParse(parts[i], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out numbers[i])))
        {
            return false;
        }

        bool isSound = numbers[1] is >= 0 and < 8 && numbers[2] is 0 or 1;
        cursor = isSound ? new SearchCursor(numbers[0], (int)numbers[1], numbers[2] == 1, BitConverter.Int64BitsToDouble(numbers[3]), numbers[4]) : null;
        return isSound;
    }
}
