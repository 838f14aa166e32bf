using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace DtiExtract.Service.Tests.Ingestion.Receiving;

/// <summary>Archives made by hand.</summary>
internal static class SomeZip
{
    private const int CentralHead = 46;

    /// <summary>An archive of files.</summary>
    public static byte[] Of(params (string Name, byte[] Content)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in files)
            {
                using Stream entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>An archive of one file whose name has these bytes, without the mark of UTF-8.</summary>
    public static byte[] Named(byte[] name, byte[] content) => Replaced(Of((new string('x', name.Length), content)), Encoding.ASCII.GetBytes(new string('x', name.Length)), name);

    /// <summary>An archive that says its files have a password.</summary>
    public static byte[] Encrypted((string Name, byte[] Content) file)
    {
        byte[] zip = Of(file);
        zip[Central(zip) + 8] |= 1;
        zip[6] |= 1;
        return zip;
    }

    /// <summary>An archive one of whose bytes of content was changed after packing.</summary>
    public static byte[] Damaged(string name, byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream entry = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
            entry.Write(content);
        }

        return Replaced(bytes.ToArray(), content[^4..], "!!!!"u8.ToArray());
    }

    /// <summary>The bytes of a name in an archive whose extra field gives it in Unicode.</summary>
    public static byte[] WithUnicodePath(byte[] name, uint crcOfName, string path, byte[] content)
    {
        byte[] zip = Named(name, content);
        byte[] utf8 = Encoding.UTF8.GetBytes(path);
        byte[] field = new byte[9 + utf8.Length];
        BinaryPrimitives.WriteUInt16LittleEndian(field, 0x7075);
        BinaryPrimitives.WriteUInt16LittleEndian(field.AsSpan(2), (ushort)(5 + utf8.Length));
        field[4] = 1;
        BinaryPrimitives.WriteUInt32LittleEndian(field.AsSpan(5), crcOfName);
        utf8.CopyTo(field, 9);
        int central = Central(zip);
        int extraAt = central + CentralHead + name.Length;
        byte[] longer = [.. zip[..extraAt], .. field, .. zip[extraAt..]];
        BinaryPrimitives.WriteUInt16LittleEndian(longer.AsSpan(central + 30), (ushort)field.Length);
        int end = longer.Length - 22;
        BinaryPrimitives.WriteUInt32LittleEndian(longer.AsSpan(end + 12), (uint)(end - central));
        return longer;
    }

    private static int Central(byte[] zip) => zip.AsSpan().IndexOf("PK\u0001\u0002"u8);

    private static byte[] Replaced(byte[] bytes, byte[] old, byte[] with)
    {
        byte[] changed = [.. bytes];
        for (int at; (at = changed.AsSpan().IndexOf(old)) >= 0;)
        {
            with.CopyTo(changed, at);
        }

        return changed;
    }
}
