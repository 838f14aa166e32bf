namespace DtiExtract.Service.Ingestion.Receiving.Archives;

/// <summary>The checksum of .zip archives.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(value => Divide((uint)value))];

    /// <summary>The checksum of bytes that follow others.</summary>
    /// <param name="before">The checksum of the bytes before; 0 at the beginning.</param>
    /// <param name="bytes">The bytes.</param>
    public static uint Of(uint before, ReadOnlySpan<byte> bytes)
    {
        uint crc = ~before;
        foreach (byte one in bytes)
        {
            crc = Table[unchecked((byte)(crc ^ one))] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint Divide(uint value)
    {
        for (int bit = 0; bit < 8; bit++)
        {
            value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ Polynomial;
        }

        return value;
    }
}
