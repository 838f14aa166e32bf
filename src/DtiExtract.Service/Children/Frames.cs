using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;

namespace DtiExtract.Service.Children;

/// <summary>Bytes with their number before them, as parent and child send them to each other.</summary>
internal static class Frames
{
    /// <summary>Writes a frame made of several parts.</summary>
    public static void Write(Stream stream, params ReadOnlySpan<byte[]> parts)
    {
        Span<byte> number = stackalloc byte[sizeof(int)];
        int length = 0;
        foreach (byte[] part in parts)
        {
            length += part.Length;
        }

        BinaryPrimitives.WriteInt32LittleEndian(number, length);
        stream.Write(number);
        foreach (byte[] part in parts)
        {
            stream.Write(part);
        }

        stream.Flush();
    }

    /// <summary>Reads a frame.</summary>
    /// <param name="stream">Where from.</param>
    /// <param name="mostBytes">The most that is taken.</param>
    /// <returns>The frame; null when the stream ended before it.</returns>
    /// <exception cref="InvalidDataException">It is no frame, or a larger one.</exception>
    /// <exception cref="EndOfStreamException">The stream ended within it.</exception>
    public static byte[]? Read(Stream stream, int mostBytes)
    {
        Span<byte> number = stackalloc byte[sizeof(int)];
        int read = stream.ReadAtLeast(number, number.Length, throwOnEndOfStream: false);
        if (read == 0)
        {
            return null;
        }

        int length = read == number.Length ? BinaryPrimitives.ReadInt32LittleEndian(number) : throw new EndOfStreamException();
        if (length < 0 || length > mostBytes)
        {
            throw new InvalidDataException("A frame states more bytes than are allowed.");
        }

        byte[] frame = new byte[length];
        stream.ReadExactly(frame);
        return frame;
    }

    /// <summary>A number as the bytes of a frame.</summary>
    internal static byte[] Number(int value)
    {
        byte[] bytes = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }

    /// <summary>Takes a part, whose length stands before it, from the beginning of <paramref name="rest"/>.</summary>
    internal static bool TryTake(ref ReadOnlyMemory<byte> rest, [NotNullWhen(true)] out ReadOnlyMemory<byte>? part)
    {
        part = null;
        if (rest.Length < sizeof(int) || BinaryPrimitives.ReadInt32LittleEndian(rest.Span) is var length && (length < 0 || length > rest.Length - sizeof(int)))
        {
            return false;
        }

        part = rest.Slice(sizeof(int), length);
        rest = rest[(sizeof(int) + length)..];
        return true;
    }
}
