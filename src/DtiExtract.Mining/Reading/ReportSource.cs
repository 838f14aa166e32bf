namespace DtiExtract.Mining.Reading;

/// <summary>A reader's only view of the outside: a name and a function that opens the bytes.</summary>
/// <param name="name">The file as the user named it; used in results and messages, never opened.</param>
/// <param name="open">Opens a seekable stream at the first byte; the reader disposes of it.</param>
public sealed class ReportSource(string name, Func<Stream> open)
{
    /// <summary>The file as the user named it.</summary>
    public string Name { get; } = name;

    /// <summary>Opens the bytes anew.</summary>
    public Stream Open() => open();

    /// <summary>A source over bytes in memory.</summary>
    public static ReportSource FromBytes(string name, byte[] bytes) => new(name, () => new MemoryStream(bytes, writable: false));
}
