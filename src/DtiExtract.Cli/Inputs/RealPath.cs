namespace DtiExtract.Cli.Inputs;

/// <summary>Paths without symbolic links: two names of one folder give the same.</summary>
internal static class RealPath
{
    /// <summary>The path with every link on the way resolved.</summary>
    /// <exception cref="IOException">A link leads back to itself.</exception>
    public static string Of(string path)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent)
        {
            return full;
        }

        string here = Path.Join(Of(parent), Path.GetFileName(full));
        FileSystemInfo? target = new DirectoryInfo(here).ResolveLinkTarget(returnFinalTarget: true);
        return target is null ? here : Of(target.FullName);
    }
}
