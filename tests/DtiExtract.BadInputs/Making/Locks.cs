namespace DtiExtract.BadInputs.Making;

/// <summary>Files that may not be read.</summary>
internal static class Locks
{
    /// <summary>Writes a file that only root may read.</summary>
    public static void WriteLocked(string path)
    {
        File.WriteAllText(path, Texts.GoodReport);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.None);
        }
    }
}
