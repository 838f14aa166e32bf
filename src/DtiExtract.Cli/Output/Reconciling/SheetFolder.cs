using DtiExtract.Exports.ReviewSheets;

namespace DtiExtract.Cli.Output.Reconciling;

/// <summary>A folder that sheets are written into. They are written beside their final places and moved there at the end, so that a run cut short leaves the folder as it was.</summary>
internal sealed class SheetFolder : IDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly DirectoryInfo _unfinished;

    /// <summary>Opens the folder; makes it when it is missing.</summary>
    /// <exception cref="IOException">The folder can't be written into.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written into.</exception>
    public SheetFolder(string name)
    {
        _folder = Directory.CreateDirectory(name);
        _unfinished = _folder.CreateSubdirectory($".{Path.GetRandomFileName()}");
    }

    /// <summary>Whether something is there under a name that must not be replaced: anything but a sheet that nobody has changed.</summary>
    public bool Keeps(string name)
    {
        string path = Path.Join(_folder.FullName, name);
        if (!File.Exists(path))
        {
            return Directory.Exists(path);
        }

        using FileStream stream = File.OpenRead(path);
        return !ReviewSheet.IsUnchanged(stream);
    }

    /// <summary>Begins a sheet.</summary>
    public Stream Create(string name) => new FileStream(Path.Join(_unfinished.FullName, name), FileMode.CreateNew, FileAccess.ReadWrite);

    /// <summary>Puts the sheets in their places.</summary>
    /// <exception cref="IOException">A sheet can't be put there.</exception>
    public void Commit()
    {
        foreach (FileInfo sheet in _unfinished.EnumerateFiles())
        {
            sheet.MoveTo(Path.Join(_folder.FullName, sheet.Name), overwrite: true);
        }
    }

    /// <summary>Removes what was not put in its place.</summary>
    public void Dispose() => _unfinished.Delete(recursive: true);
}
