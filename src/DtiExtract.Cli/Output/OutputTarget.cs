namespace DtiExtract.Cli.Output;

/// <summary>Where results go. A file is written beside its final place and moved there at the end, so that a run cut short leaves an old file as it was.</summary>
internal sealed class OutputTarget : IDisposable
{
    private readonly string? _unfinished;
    private readonly string? _final;

    private OutputTarget(Stream stream, string? unfinished = null, string? final = null)
    {
        Stream = stream;
        _unfinished = unfinished;
        _final = final;
    }

    /// <summary>The stream to write to.</summary>
    public Stream Stream { get; }

    /// <summary>Opens the target: standard output, or <paramref name="file"/>.</summary>
    /// <exception cref="IOException">The file can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static OutputTarget Open(string? file, ProgramHost host)
    {
        if (file is null)
        {
            return new OutputTarget(host.Output);
        }

        string path = Path.GetFullPath(file);
        if (IsDevice(path))
        {
            return new OutputTarget(new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite));
        }

        if (Directory.Exists(path))
        {
            throw new IOException(path);
        }

        var named = new FileInfo(path);
        string final = named.LinkTarget is null ? path : named.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        string unfinished = $"{final}.{Path.GetRandomFileName()}";
        return new OutputTarget(new FileStream(unfinished, FileMode.CreateNew), unfinished, final);
    }

    /// <summary>Ends the writing; the file takes its place.</summary>
    /// <exception cref="IOException">The file can't be written.</exception>
    public void Commit()
    {
        Stream.Flush();
        if (_final is not null)
        {
            Stream.Dispose();
            File.Move(_unfinished!, _final, overwrite: true);
        }
    }

    /// <summary>Closes the target; a file that was not committed is removed.</summary>
    public void Dispose()
    {
        Stream.Dispose();
        if (_unfinished is not null)
        {
            File.Delete(_unfinished);
        }
    }

    // A device is written to; moving a file over it would replace it.
    private static bool IsDevice(string path) => path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);
}
