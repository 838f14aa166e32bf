using System.Buffers.Binary;

namespace DtiExtract.Mining.Reading.Docx.Packaging;

/// <summary>The directory at the end of an archive.</summary>
internal static class ZipDirectory
{
    /// <summary>Length of the record that ends the archive, without its comment.</summary>
    private const int EndLength = 22;

    private const int MaxCommentLength = ushort.MaxValue;
    private const int DirectoryStartOffset = 16;

    /// <summary>Longest directory, in bytes: room for tens of thousands of parts.</summary>
    private const int MaxLength = 4 << 20;

    /// <summary>The start of the directory stands elsewhere, in the form for archives of more than 4 GB or 65,535 parts.</summary>
    private const uint Zip64 = uint.MaxValue;

    private static ReadOnlySpan<byte> EndSignature => "PK\u0005\u0006"u8;

    /// <summary>
    /// Makes sure that the directory is of a size that may be loaded: .NET loads it whole before the first part can be opened,
    /// and a file of 64 MB may list a million parts. Leaves the stream where the archive begins.
    /// </summary>
    /// <exception cref="InvalidDataException">There is no directory.</exception>
    /// <exception cref="UnreadableReportException">The directory is too long.</exception>
    public static void CheckSize(Stream stream)
    {
        byte[] tail = ReadTail(stream);
        int end = tail.AsSpan().LastIndexOf(EndSignature);
        if (end < 0 || end + EndLength > tail.Length)
        {
            throw new InvalidDataException("The archive has no directory.");
        }

        uint start = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + DirectoryStartOffset));
        if (start == Zip64 || stream.Length - start > MaxLength)
        {
            throw new UnreadableReportException(new Problem(ProblemCode.Archive));
        }

        stream.Position = 0;
    }

    private static byte[] ReadTail(Stream stream)
    {
        byte[] tail = new byte[Math.Min(stream.Length, EndLength + MaxCommentLength)];
        stream.Position = stream.Length - tail.Length;
        stream.ReadExactly(tail);
        return tail;
    }
}
