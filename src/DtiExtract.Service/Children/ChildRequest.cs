using System.Text;

namespace DtiExtract.Service.Children;

/// <summary>What a child is asked: to mine one file.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record ChildRequest(string Name, byte[] Content)
{
    /// <summary>The most bytes of a name that a child reads.</summary>
    private const int MostNameBytes = 1 << 16;

    /// <summary>The most bytes of a request about a file of a given size.</summary>
    public static int MostBytes(long mostContent) => checked((int)(mostContent + MostNameBytes));

    /// <summary>Sends it.</summary>
    public void WriteTo(Stream stream)
    {
        byte[] name = Encoding.UTF8.GetBytes(Name);
        Frames.Write(stream, Frames.Number(name.Length), name, Content);
    }

    /// <summary>Receives one; null when no more will come.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static ChildRequest? Read(Stream stream, int mostBytes)
    {
        if (Frames.Read(stream, mostBytes) is not { } frame)
        {
            return null;
        }

        ReadOnlyMemory<byte> rest = frame;
        return Frames.TryTake(ref rest, out ReadOnlyMemory<byte>? name)
            ? new ChildRequest(Encoding.UTF8.GetString(name.Value.Span), rest.ToArray())
            : throw new InvalidDataException("A request without a name.");
    }
}
