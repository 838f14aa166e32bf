using System.Collections.Immutable;

namespace DtiExtract.Cli.Inputs;

/// <summary>
/// Finds the reports below the paths that a user names, each once: arguments in their order, the contents of a folder by name.
/// A folder gives its .docx, .pdf and .txt files; a file named by the user is always taken.
/// </summary>
internal sealed class InputFinder
{
    private static readonly string[] Extensions = [".docx", ".pdf", ".txt"];

    private readonly HashSet<string> _visited = [];
    private readonly ImmutableArray<InputFile>.Builder _found = ImmutableArray.CreateBuilder<InputFile>();
    private readonly CancellationToken _cancellationToken;

    private InputFinder(CancellationToken cancellationToken) => _cancellationToken = cancellationToken;

    /// <summary>The reports below <paramref name="paths"/>. What is missing or locked stands among them with its problem.</summary>
    public static ImmutableArray<InputFile> Find(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        var finder = new InputFinder(cancellationToken);
        foreach (string path in paths)
        {
            finder.Guarded(path, () => finder.AddNamed(path));
        }

        return finder._found.ToImmutable();
    }

    private void AddNamed(string path)
    {
        if (path.Length == 0)
        {
            throw new FileNotFoundException();
        }

        if (File.GetAttributes(path).HasFlag(FileAttributes.Directory))
        {
            AddFolder(path);
        }
        else
        {
            AddFile(path, RealPath.Of(Path.GetDirectoryName(Path.GetFullPath(path)) ?? path));
        }
    }

    /// <summary>A folder is entered once, under the first name that leads to it: loops of links end here.</summary>
    private void AddFolder(string path)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        string realPath = RealPath.Of(path);
        if (!_visited.Add(realPath))
        {
            return;
        }

        var entries = new DirectoryInfo(path).EnumerateFileSystemInfos().Where(IsVisible).OrderBy(entry => entry.Name, StringComparer.Ordinal).ToList();
        foreach (FileSystemInfo entry in entries)
        {
            string child = Path.Join(path, entry.Name);
            if (entry is DirectoryInfo)
            {
                Guarded(child, () => AddFolder(child));
            }
            else if (Extensions.Contains(entry.Extension, StringComparer.OrdinalIgnoreCase))
            {
                AddFile(child, realPath);
            }
        }
    }

    private void AddFile(string path, string realFolder)
    {
        if (_visited.Add(Path.Join(realFolder, Path.GetFileName(path))))
        {
            _found.Add(new InputFile(path));
        }
    }

    /// <summary>Hidden entries and the lock files that Word leaves beside an open document are no reports.</summary>
    private static bool IsVisible(FileSystemInfo entry) =>
        !entry.Name.StartsWith('.') && !entry.Name.StartsWith("~$", StringComparison.Ordinal) && !entry.Attributes.HasFlag(FileAttributes.Hidden);

    private void Guarded(string path, Action add)
    {
        try
        {
            add();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _found.Add(new InputFile(path, FileProblem.Of(e)));
        }
    }
}
