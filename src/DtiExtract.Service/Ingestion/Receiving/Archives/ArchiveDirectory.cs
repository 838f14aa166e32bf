using System.Buffers.Binary;
using System.Collections.Immutable;

namespace DtiExtract.Service.Ingestion.Receiving.Archives;

/// <summary>
/// The directory at the end of a .zip archive, as far as names go. .NET loads it whole and tells nothing of the bytes of a name; so its size is looked at first,
/// and the names are read from it.
/// </summary>
internal static class ArchiveDirectory
{
    private const int EndLength = 22;
    private const int MaxCommentLength = ushort.MaxValue;
    private const int LocatorLength = 20;
    private const int HeadLength = 46;
    private const int BytesPerEntry = 1 << 10;

    private static ReadOnlySpan<byte> EndSignature => "PK\u0005\u0006"u8;

    private static ReadOnlySpan<byte> LocatorSignature => "PK\u0006\u0007"u8;

    private static ReadOnlySpan<byte> HeadSignature => "PK\u0001\u0002"u8;

    /// <summary>Reads the names of the entries in their order.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="mostEntries">The most entries that are looked at.</param>
    /// <param name="names">The names; one more than the limit when there are more.</param>
    /// <returns>Whether there is a directory that can be read.</returns>
    public static bool TryRead(Stream archive, int mostEntries, out ImmutableArray<string> names)
    {
        names = [];
        if (!TryFind(archive, out long start, out long length) || start < 0 || length < 0 || start > archive.Length - length || length > (long)mostEntries * BytesPerEntry)
        {
            return false;
        }

        byte[] directory = new byte[length];
        archive.Position = start;
        archive.ReadExactly(directory);
        names = Names(directory, mostEntries);
        return true;
    }

    private static ImmutableArray<string> Names(ReadOnlySpan<byte> directory, int mostEntries)
    {
        ImmutableArray<string>.Builder names = ImmutableArray.CreateBuilder<string>();
        while (names.Count <= mostEntries && directory.Length >= HeadLength && directory.StartsWith(HeadSignature))
        {
            ushort flags = BinaryPrimitives.ReadUInt16LittleEndian(directory[8..]);
            int name = BinaryPrimitives.ReadUInt16LittleEndian(directory[28..]);
            int extra = BinaryPrimitives.ReadUInt16LittleEndian(directory[30..]);
            int comment = BinaryPrimitives.ReadUInt16LittleEndian(directory[32..]);
            if (directory.Length < HeadLength + name + extra + comment)
            {
                break;
            }

            names.Add(EntryName.Of(flags, directory.Slice(HeadLength, name), directory.Slice(HeadLength + name, extra)));
            directory = directory[(HeadLength + name + extra + comment)..];
        }

        return names.ToImmutable();
    }

    private static bool TryFind(Stream archive, out long start, out long length)
    {
        (start, length) = (0, 0);
        byte[] tail = new byte[Math.Min(archive.Length, EndLength + MaxCommentLength + LocatorLength)];
        archive.Position = archive.Length - tail.Length;
        archive.ReadExactly(tail);
        int end = tail.AsSpan().LastIndexOf(EndSignature);
        if (end < 0 || end + EndLength > tail.Length)
        {
            return false;
        }

        length = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + 12));
        start = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + 16));
        bool isLong = length == uint.MaxValue || start == uint.MaxValue || BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(end + 10)) == ushort.MaxValue;
        return !isLong || TryFindLong(archive, tail.AsSpan(0, end), ref start, ref length);
    }

    /// <summary>In archives of more than 4 GB or 65,535 entries, the end says where a longer end stands. Without one the short end holds.</summary>
    private static bool TryFindLong(Stream archive, ReadOnlySpan<byte> beforeEnd, ref long start, ref long length)
    {
        const int longEndLength = 56;
        if (beforeEnd.Length < LocatorLength || !beforeEnd[^LocatorLength..].StartsWith(LocatorSignature))
        {
            return true;
        }

        long at = BinaryPrimitives.ReadInt64LittleEndian(beforeEnd[^(LocatorLength - 8)..]);
        if (at < 0 || at > archive.Length - longEndLength)
        {
            return false;
        }

        Span<byte> end = stackalloc byte[longEndLength];
        archive.Position = at;
        archive.ReadExactly(end);
        length = BinaryPrimitives.ReadInt64LittleEndian(end[40..]);
        start = BinaryPrimitives.ReadInt64LittleEndian(end[48..]);
        return true;
    }
}
