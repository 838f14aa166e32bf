using System.Buffers.Binary;
using System.Text;

namespace DtiExtract.BadInputs.Making;

/// <summary>Containers of Office 97–2003, as far as their directory.</summary>
internal static class CompoundFile
{
    /// <summary>A container that lists one stream.</summary>
    public static byte[] With(string stream)
    {
        byte[] file = new byte[4096];
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(file);
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(30), 9);
        WriteEntry(file.AsSpan(512), "Root Entry");
        WriteEntry(file.AsSpan(640), stream);
        return file;
    }

    private static void WriteEntry(Span<byte> entry, string name)
    {
        int bytes = Encoding.Unicode.GetBytes(name, entry);
        BinaryPrimitives.WriteUInt16LittleEndian(entry[64..], (ushort)(bytes + sizeof(char)));
    }
}
