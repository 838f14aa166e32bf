using System.Buffers;

namespace DtiExtract.Service.Ingestion.Receiving.Streams;

/// <summary>Keeps a file where it can be read from any place: a small one in memory, a larger one in a temporary file that goes away with the stream.</summary>
internal static class SpooledFile
{
    private const int MostInMemory = 1 << 20;
    private const int BufferBytes = 1 << 17;

    /// <summary>Reads a file to its end; null when it has more than <paramref name="mostBytes"/>, and then it was not read to its end.</summary>
    public static async Task<Stream?> OfAsync(Stream content, string folder, long mostBytes, CancellationToken cancellationToken)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        Stream spooled = new MemoryStream();
        bool isWhole = false;
        try
        {
            for (int read; (read = await content.ReadAsync(buffer, cancellationToken)) > 0;)
            {
                if (spooled.Length + read > mostBytes)
                {
                    return null;
                }

                if (spooled is MemoryStream memory && memory.Length + read > MostInMemory)
                {
                    spooled = await ToDiskAsync(memory, folder, cancellationToken);
                }

                await spooled.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }

            isWhole = true;
            spooled.Position = 0;
            return spooled;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
            if (!isWhole)
            {
                await spooled.DisposeAsync();
            }
        }
    }

    private static async Task<Stream> ToDiskAsync(MemoryStream memory, string folder, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var file = new FileStream(Path.Join(folder, Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BufferBytes, FileOptions.Asynchronous | FileOptions.DeleteOnClose);
        memory.Position = 0;
        await memory.CopyToAsync(file, cancellationToken);
        return file;
    }
}
