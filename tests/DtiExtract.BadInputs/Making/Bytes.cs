namespace DtiExtract.BadInputs.Making;

/// <summary>Files of plain bytes.</summary>
internal static class Bytes
{
    /// <summary>Writes the first half of a file.</summary>
    public static void WriteHalf(string path, byte[] whole) => File.WriteAllBytes(path, whole[..(whole.Length / 2)]);

    /// <summary>Writes a file of a length that takes no room on the disk.</summary>
    public static void WriteSparse(string path, ReadOnlySpan<byte> start, long length)
    {
        using FileStream file = File.Create(path);
        file.Write(start);
        file.SetLength(length);
    }
}
