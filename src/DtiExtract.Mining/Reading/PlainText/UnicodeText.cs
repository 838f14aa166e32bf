using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace DtiExtract.Mining.Reading.PlainText;

/// <summary>Recognises UTF-8 and UTF-16, with and without a byte-order mark.</summary>
internal static class UnicodeText
{
    private const int SampleBytes = 1 << 16;

    /// <summary>The text without its byte-order mark; false when the bytes are of another encoding.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out string? text)
    {
        text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, .. ReadOnlySpan<byte> rest] => Encoding.UTF8.GetString(rest),
            [0xFF, 0xFE, .. ReadOnlySpan<byte> rest] => Encoding.Unicode.GetString(rest),
            [0xFE, 0xFF, .. ReadOnlySpan<byte> rest] => Encoding.BigEndianUnicode.GetString(rest),
            _ when IsUtf16(bytes, lowByte: 0) => Encoding.Unicode.GetString(bytes),
            _ when IsUtf16(bytes, lowByte: 1) => Encoding.BigEndianUnicode.GetString(bytes),
            _ when IsUtf8(bytes) => Encoding.UTF8.GetString(bytes),
            _ => null,
        };
        return text is not null;
    }

    // Nearly every character of Vietnamese is in one of five rows of Unicode, and the spaces alone bring many zero bytes.
    private static bool IsUtf16(ReadOnlySpan<byte> bytes, int lowByte)
    {
        ReadOnlySpan<byte> sample = bytes[..(Math.Min(bytes.Length, SampleBytes) & ~1)];
        int highByte = 1 - lowByte;
        int usual = 0;
        int zeros = 0;
        for (int i = 0; i < sample.Length; i += 2)
        {
            usual += sample[i + highByte] is 0x00 or 0x01 or 0x03 or 0x1E or 0x20 && sample[i + lowByte] != 0 ? 1 : 0;
            zeros += sample[i + highByte] == 0 ? 1 : 0;
        }

        int characters = sample.Length / 2;
        return zeros * 4 > characters && usual * 10 > characters * 9;
    }

    // A few sequences broken by a copy do not make a text something else; in other encodings nearly all are broken.
    private static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        int whole = 0;
        int broken = 0;
        while (!bytes.IsEmpty)
        {
            int next = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (next < 0)
            {
                break;
            }

            bool isWhole = Rune.DecodeFromUtf8(bytes[next..], out _, out int consumed) == OperationStatus.Done;
            whole += isWhole ? 1 : 0;
            broken += isWhole ? 0 : 1;
            bytes = bytes[(next + consumed)..];
        }

        return broken * 4 <= whole;
    }
}
