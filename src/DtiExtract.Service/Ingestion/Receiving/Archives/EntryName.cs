using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using DtiExtract.Mining.Reading.PlainText;

namespace DtiExtract.Service.Ingestion.Receiving.Archives;

/// <summary>Names in archives, whatever program wrote them.</summary>
internal static class EntryName
{
    private const int IsUtf8 = 1 << 11;
    private const ushort UnicodePath = 0x7075;
    private const int FieldHead = 4;
    private const int UnicodePathHead = 5;

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Dos = CodePagesEncodingProvider.Instance.GetEncoding(437)!;

    /// <summary>The name: as an extra field gives it in Unicode, else in UTF-8 where it is that, else in the encoding that makes it Vietnamese, else in that of DOS.</summary>
    /// <param name="flags">The flags of the entry.</param>
    /// <param name="name">The bytes of the name.</param>
    /// <param name="extra">The extra fields of the entry.</param>
    public static string Of(ushort flags, ReadOnlySpan<byte> name, ReadOnlySpan<byte> extra)
    {
        if (TryFindUnicodePath(name, extra, out string? path) || TryUtf8(name, out path))
        {
            return path;
        }

        (string text, string? encoding) = SingleByteText.Decode(name);
        return (flags & IsUtf8) != 0 ? Encoding.UTF8.GetString(name) : encoding is null ? Dos.GetString(name) : text;
    }

    private static bool TryUtf8(ReadOnlySpan<byte> name, [NotNullWhen(true)] out string? path)
    {
        try
        {
            path = Utf8.GetString(name);
            return true;
        }
        catch (DecoderFallbackException)
        {
            path = null;
            return false;
        }
    }

    /// <summary>The field carries a checksum of the name: when a program renamed the entry without knowing the field, they differ.</summary>
    private static bool TryFindUnicodePath(ReadOnlySpan<byte> name, ReadOnlySpan<byte> extra, [NotNullWhen(true)] out string? path)
    {
        while (extra.Length >= FieldHead)
        {
            int length = Math.Min(BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]), extra.Length - FieldHead);
            ReadOnlySpan<byte> field = extra.Slice(FieldHead, length);
            if (BinaryPrimitives.ReadUInt16LittleEndian(extra) == UnicodePath && field.Length > UnicodePathHead && field[0] == 1
                && BinaryPrimitives.ReadUInt32LittleEndian(field[1..]) == Crc32.Of(0, name))
            {
                return TryUtf8(field[UnicodePathHead..], out path);
            }

            extra = extra[(FieldHead + length)..];
        }

        path = null;
        return false;
    }
}
