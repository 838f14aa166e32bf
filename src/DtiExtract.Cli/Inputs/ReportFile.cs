namespace DtiExtract.Cli.Inputs;

/// <summary>Opens reports on disk.</summary>
internal static class ReportFile
{
    private const int BufferBytes = 1 << 16;

    /// <summary>Opens the file for reading, also while another program has it open.</summary>
    /// <exception cref="IOException">The file is not there or can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static Stream Open(string path)
    {
        // Pipes and devices state no length and may never end; they are taken as empty instead of being waited for.
        if (new FileInfo(path).Length == 0)
        {
            return new MemoryStream([], writable: false);
        }

        return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, BufferBytes, FileOptions.SequentialScan);
    }
}
