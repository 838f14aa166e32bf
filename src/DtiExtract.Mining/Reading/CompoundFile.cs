using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Text;

namespace DtiExtract.Mining.Reading;

/// <summary>Compound files, the container of Office 97–2003 and of encrypted documents of any age. What one holds, the names of its streams tell.</summary>
internal static class CompoundFile
{
    private const int HeaderBytes = 512;
    private const int DirectoryBytes = 16 << 10;
    private const int EntryBytes = 128;
    private const int NameLengthAt = 64;
    private const int SectorShiftAt = 30;
    private const int FirstDirectorySectorAt = 48;

    private static readonly FrozenDictionary<string, ProblemCode> KindByStream = new Dictionary<string, ProblemCode>
    {
        ["EncryptedPackage"] = ProblemCode.Encrypted,
        ["WordDocument"] = ProblemCode.LegacyWordDocument,
        ["Workbook"] = ProblemCode.Spreadsheet,
        ["Book"] = ProblemCode.Spreadsheet,
        ["PowerPoint Document"] = ProblemCode.Presentation,
    }.ToFrozenDictionary();

    /// <summary>Whether a file that begins with <paramref name="head"/> is a compound file.</summary>
    public static bool IsOne(ReadOnlySpan<byte> head) => head.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    /// <summary>What the file holds, by the first of its streams that has a known name.</summary>
    public static ProblemCode Kind(Stream stream, ReadOnlySpan<byte> head)
    {
        if (head.Length < HeaderBytes)
        {
            return ProblemCode.Damaged;
        }

        byte[] directory = ReadDirectory(stream, head);
        for (int entry = 0; entry + EntryBytes <= directory.Length; entry += EntryBytes)
        {
            if (KindByStream.TryGetValue(Name(directory.AsSpan(entry, EntryBytes)), out ProblemCode kind))
            {
                return kind;
            }
        }

        return ProblemCode.UnknownFormat;
    }

    // The directory may be scattered over the file; the main stream stands near its beginning, so one stretch is enough.
    private static byte[] ReadDirectory(Stream stream, ReadOnlySpan<byte> head)
    {
        int sectorShift = BinaryPrimitives.ReadUInt16LittleEndian(head[SectorShiftAt..]) == 12 ? 12 : 9;
        long sector = BinaryPrimitives.ReadUInt32LittleEndian(head[FirstDirectorySectorAt..]);
        stream.Position = Math.Min((sector + 1) << sectorShift, stream.Length);
        byte[] directory = new byte[DirectoryBytes];
        int read = stream.ReadAtLeast(directory, directory.Length, throwOnEndOfStream: false);
        return directory[..read];
    }

    private static string Name(ReadOnlySpan<byte> entry)
    {
        int bytes = BinaryPrimitives.ReadUInt16LittleEndian(entry[NameLengthAt..]) - sizeof(char);
        return bytes is > 0 and < NameLengthAt ? Encoding.Unicode.GetString(entry[..bytes]) : string.Empty;
    }
}
