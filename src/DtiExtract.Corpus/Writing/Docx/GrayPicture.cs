using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace DtiExtract.Corpus.Writing.Docx;

/// <summary>A grey picture with dark lines, in the place of a scanned page.</summary>
internal static class GrayPicture
{
    private const int Width = 160;
    private const int Height = 225;
    private const int LineHeight = 9;
    private const int Margin = 16;

    /// <summary>The picture as .png.</summary>
    public static byte[] Png()
    {
        byte[] header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Height);
        header[8] = 8;
        return [0x89, .. "PNG\r\n\u001A\n"u8, .. Chunk("IHDR", header), .. Chunk("IDAT", Compressed()), .. Chunk("IEND", [])];
    }

    private static byte[] Compressed()
    {
        var target = new MemoryStream();
        using (var zlib = new ZLibStream(target, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (int y = 0; y < Height; y++)
            {
                zlib.WriteByte(0);
                zlib.Write(Line(y));
            }
        }

        return target.ToArray();
    }

    private static byte[] Line(int y)
    {
        byte[] line = new byte[Width];
        Array.Fill(line, (byte)235);
        if (y % LineHeight < 2 && y is > Margin and < Height - Margin)
        {
            Array.Fill(line, (byte)90, Margin, Width - (2 * Margin));
        }

        return line;
    }

    private static byte[] Chunk(string type, byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        byte[] chunk = new byte[body.Length + 8];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        body.CopyTo(chunk, 4);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(body.Length + 4), Checksum(body));
        return chunk;
    }

    private static uint Checksum(byte[] data)
    {
        uint crc = uint.MaxValue;
        foreach (byte b in data)
        {
            crc ^= b;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
            }
        }

        return ~crc;
    }
}
