namespace DtiExtract.Corpus.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("dti-corpus-").FullName;

    /// <summary>All files below, by their paths from here.</summary>
    public SortedDictionary<string, byte[]> Files => new(
        Directory.GetFiles(Root, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(Root, file), File.ReadAllBytes),
        StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
